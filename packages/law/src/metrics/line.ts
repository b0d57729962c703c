import type { Day } from '../time/day.ts';

/** What one case says to the indicators. Days are those of the acts themselves, not of their entry. */
export interface CaseLine {
  /** 接收. Absent for whoever was decided upon and has not come. */
  readonly receivedOn?: Day;
  /** 解除、终止、迁出. */
  readonly endedOn?: Day;
  /** 漏管 was determined. */
  readonly missedOn?: Day;
  /** From when each 脱管 counts that was determined. */
  readonly abscondedOn?: readonly Day[];
  /** When the judgment about each new crime took effect. */
  readonly reoffendedOn?: readonly Day[];
}

/** First and last day, both included. */
export interface MetricSpan {
  readonly from: Day;
  readonly until: Day;
}

export function isIn({ from, until }: MetricSpan, day: Day | undefined): boolean {
  return day !== undefined && from <= day && day <= until;
}
