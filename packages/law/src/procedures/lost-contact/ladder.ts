import type { Article } from '../../articles/index.ts';
import { bound, measures } from '../../articles/index.ts';
import type { Measure } from '../../facts/facts.ts';
import type { Standing } from '../../kernel/procedure.ts';
import { computeDays } from '../../period/index.ts';
import type { Day } from '../../time/day.ts';
import { dayOf } from '../../time/zone.ts';
import type { Beginning } from './records.ts';
import { findBeginning, foundAtOf } from './records.ts';

/** What the time out of supervision calls for (LOST-04): ten days and one month are another rule than the forty-eight hours. */
export type Rung = 'admonition' | 'warning' | 'revokeProbation' | 'revokeParole' | 'noRevocation';

export interface Ladder {
  readonly rung: 'tenDays' | 'beyondTenDays' | 'beyondMonth';
  readonly from: Day;
  /** The day looked at: of the finding, or today. */
  readonly on: Day;
  /** Last day of the ten, last day of the month: neither rolls over, the person's time is no period of an office. */
  readonly tenDays: Day;
  readonly month: Day;
}

export function ladderFrom({ day }: Beginning, on: Day, { context }: Pick<Standing, 'context'>): Ladder {
  const options = { rollsOver: false, calendar: context.calendar };
  const tenDays = computeDays(day, { unit: 'days', amount: 10 }, options).due;
  const month = computeDays(day, { unit: 'months', amount: 1 }, options).due;
  const rung = bound('measures', 'exceeds', on, month)
    ? 'beyondMonth'
    : bound('measures', 'exceeds', on, tenDays)
      ? 'beyondTenDays'
      : 'tenDays';
  return { rung, from: day, on, tenDays, month };
}

export function findLadder(standing: Standing): Ladder | undefined {
  const beginning = findBeginning(standing.state);
  if (beginning === undefined) return undefined;
  const on = dayOf(foundAtOf(standing.state) ?? standing.context.now);
  return ladderFrom(beginning, on, standing);
}

/** 《实施办法》第三十四、三十五、四十六、四十七条: 第四十六、四十七条 are for 缓刑 and 假释 alone. */
export function rungOf({ rung }: Ladder, measure: Measure): Rung {
  if (rung === 'tenDays') return 'admonition';
  if (rung === 'beyondTenDays') return 'warning';
  switch (measure) {
    case 'probation':
      return 'revokeProbation';
    case 'parole':
      return 'revokeParole';
    // 暂予监外执行 knows no month (《实施办法》第四十九条); the way back to prison is a finding of its own.
    case 'outsidePrison':
      return 'warning';
    case 'control':
      return 'noRevocation';
  }
}

export const rungArticles: Readonly<Record<Rung, readonly Article[]>> = {
  admonition: [measures(34, '1')],
  warning: [measures(35, '2')],
  revokeProbation: [measures(46, 'p1.2')],
  revokeParole: [measures(47, 'p1.1')],
  noRevocation: [measures(35, '2'), measures(36)],
};
