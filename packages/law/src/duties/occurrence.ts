import type { Day } from '../time/day.ts';
import type { Moment } from '../time/moment.ts';
import type { DutyName } from './entry.ts';

/** One expected instance of a duty (应到事项). */
export interface Occurrence {
  readonly duty: DutyName;
  /** Stable over every recomputation: duty, period and number in it, e.g. `routineReport/2026-11/1`. */
  readonly key: string;
  /** First and last day of its window, both included. */
  readonly from: Day;
  readonly until: Day;
  /** The day for which it is put on 今日; inside the window, and not to be foreseen where the duty says so. */
  readonly plannedOn: Day;
  /** The last moment in time. */
  readonly dueAt: Moment;
  readonly status: 'expected' | 'done' | 'excused' | 'missed';
  /** The daily entry that fulfilled it. */
  readonly entryId?: string;
  /** Fulfilled after its window. */
  readonly late?: boolean;
  /** Why it is excused, in words. */
  readonly reason?: string;
}
