import type { OpinionPlace, PaperDay, PaperHead, PaperPerson } from '../paper/paperTypes.ts';

/** 分类管理审批表 (实施办法 21): assessment, proposal, decision; served on the person. */
export interface ClassificationFormData extends PaperHead {
  person: PaperPerson;
  /** The class so far; empty when there was none. */
  levelBefore: string;
  /** 裁判内容和犯罪类型, 矫正阶段和表现, 再犯罪风险. */
  judgment: string;
  behaviour: string;
  risk: string;
  /** 2026年3月5日训诫 …; may be empty. */
  sanctions: readonly string[];
  /** The facts and papers on which a level that stands is changed; empty for the first one. */
  evidence: string;
  proposed: string;
  assessed: OpinionPlace;
  /** The class decided on and its first day; null before the decision and after a refusal. */
  decided: { level: string; from: PaperDay } | null;
  decision: OpinionPlace;
  remarks: string;
}
