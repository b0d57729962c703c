import type { Article } from '../articles/article.ts';
import type { CaseFacts } from '../facts/facts.ts';
import type { Office } from '../kernel/actor.ts';
import type { Parameters } from '../kernel/parameter.ts';
import type { DutyName, EntryKind } from './entry.ts';
import type { Window } from './windows.ts';

/** What a duty's windows are made from. Days are numbers since 1970-01-01. */
export interface Plan {
  readonly facts: CaseFacts;
  /** What is set today. */
  readonly parameters: Parameters;
  /** What was, or will be, set on a day, for whoever held the case then. */
  readonly parametersOn: (day: number) => Parameters;
  /** The level (管理类别) on a day. */
  readonly levelOn: (day: number) => string | undefined;
  /** The days for which anything is owed: first and last. */
  readonly first: number;
  readonly last: number;
  /** Periods that end before this day need not be laid out. */
  readonly lookBack: number;
  /** Periods that begin after this day are not laid out yet. */
  readonly horizon: number;
  readonly today: number;
}

/** The windows of one case in order, and the day on which they are others by themselves, before the view of the case moves on. */
export interface Windows {
  readonly windows: readonly Window[];
  readonly changesOn?: number;
}

/** Something that is owed again and again (义务), by the person or by whoever supervises. */
export interface Duty {
  readonly name: DutyName;
  readonly title: string;
  readonly owedBy: 'supervisee' | 'agency';
  /** Whose work it is, where the law names one body; else of whoever has the person day by day. */
  readonly office?: Office;
  /** The kind of daily entry that fulfils it first of all, and others that do too. */
  readonly kind: EntryKind;
  readonly kinds?: readonly EntryKind[];
  /** Id in rules.csv. */
  readonly rule: string;
  readonly articles: readonly Article[];
  /** The day inside a window is drawn, so that it cannot be foreseen. */
  readonly random?: boolean;
  /** Needs the person at home: a leave that covers the whole window takes it away. */
  readonly atHome?: boolean;
  /** 延长报告、复查期限 of this kind takes it away. */
  readonly extension?: 'health' | 'review';
  readonly windows: (plan: Plan) => Windows;
}
