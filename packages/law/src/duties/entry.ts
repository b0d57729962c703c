import type { Day } from '../time/day.ts';

/** What a person reports, or an officer does, day by day (日常记录). */
export type EntryKind =
  | 'routineReport'
  | 'promptReport'
  | 'prohibitionReport'
  | 'healthReport'
  | 'medicalReview'
  | 'medicalExamination'
  | 'contact'
  | 'visit'
  | 'digitalCheck'
  | 'teamVisit'
  | 'education'
  | 'publicService';

export const entryKindNames: Readonly<Record<EntryKind, string>> = {
  routineReport: '定期报告',
  promptReport: '即时报告',
  prohibitionReport: '禁止令遵守报告',
  healthReport: '身体情况报告',
  medicalReview: '病情复查',
  medicalExamination: '病情复查审查',
  contact: '通信联络',
  visit: '实地查访',
  digitalCheck: '信息化核查',
  teamVisit: '小组走访',
  education: '教育学习',
  publicService: '公益活动',
};

/** What recurs: everything but what is reported when it happens, and one more contact at sensitive dates. */
export type DutyName = Exclude<EntryKind, 'promptReport'> | 'sensitiveContact';

/** One daily entry, no more of it than judging needs. */
export interface DutyEntry {
  readonly id: string;
  readonly kind: EntryKind;
  /** The day on which it happened. */
  readonly on: Day;
  /** The expected instance it was entered for, where it was entered for one. */
  readonly occurrence?: string;
  /** Duties it fulfils besides the one of its kind: a report that also says how a prohibition order was kept. */
  readonly also?: readonly DutyName[];
  /** How long education or public service took, where it was written down. */
  readonly minutes?: number;
}

/** What somebody has decided about an expected instance: it need not be (`excused`), or that it was missed was dealt with. */
export interface DutyExcuse {
  readonly id: string;
  readonly kind: 'excused' | 'dealtWith';
  readonly duty: DutyName;
  readonly occurrence: string;
  readonly on: Day;
  readonly reason: string;
  /** Put off to this day instead of let off. */
  readonly until?: Day;
}

/** What has been done and said about a case's duties, as the registers keep it. */
export interface Diligence {
  /** From this day on daily entries are kept here: nothing is owed, and nothing missed, of the days before it. */
  readonly since: Day;
  readonly entries: readonly DutyEntry[];
  readonly excuses: readonly DutyExcuse[];
}
