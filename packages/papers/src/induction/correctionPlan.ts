import type { PaperDay, PaperHead, PaperPerson } from '../paper/paperTypes.ts';

/** 社区矫正方案 (社区矫正法 24、52；实施办法 22、55): the four blocks, the goals, and what was adjusted before. */
export interface CorrectionPlanData extends PaperHead {
  person: PaperPerson;
  /** 入矫初期 …; empty when not said. */
  stageText: string;
  /** 管理类别 in force; empty before one was set. */
  levelText: string;
  /** The day it was drawn, or adjusted. */
  drawnOn: PaperDay;
  basics: string;
  assessment: string;
  psychology: string;
  measures: string;
  /** What is considered for a minor; null where nothing was said. */
  minorNeeds: string | null;
  /** May be empty. */
  goals: string;
  /** Every adjustment up to this one, oldest first; empty for the first plan. */
  adjustments: readonly { adjustedOn: PaperDay; reason: string }[];
  preparedBy: string;
  /** The guardian of a minor, who signs too (empty: not known by name); null for everybody else. */
  guardian: string | null;
}
