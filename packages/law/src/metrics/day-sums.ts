import { ruleActive } from '../rules/active.ts';
import type { CountedDay, DayKind } from './counted-day.ts';
import { dayKinds } from './counted-day.ts';
import { indicators } from './indicators.ts';
import type { Denominator, IndicatorKey, IndicatorValue } from './indicators.ts';
import type { MetricSpan } from './line.ts';
import { isIn } from './line.ts';

/** Counted days added up: all that the indicators of a span ask for, whatever the number of cases. */
export interface DaySums {
  /** How many days of each kind lie before the span. */
  readonly before: Readonly<Record<DayKind, number>>;
  /** How many lie up to its last day. */
  readonly until: Readonly<Record<DayKind, number>>;
  /** How many lie in the span and have their previous one in it as well: people who would be counted twice. */
  readonly again: Readonly<Record<DayKind, number>>;
}

/** No day at all. */
export function noDays(): Record<DayKind, number> {
  return Object.fromEntries(dayKinds.map((kind) => [kind, 0])) as Record<DayKind, number>;
}

/** Adds up days one by one. */
export function sumDays(days: readonly CountedDay[], span: MetricSpan): DaySums {
  const [before, until, again] = [noDays(), noDays(), noDays()];
  for (const { kind, on, previous } of days) {
    if (previous === undefined) {
      if (on < span.from) before[kind] += 1;
      if (on <= span.until) until[kind] += 1;
    } else if (isIn(span, on) && isIn(span, previous)) again[kind] += 1;
  }
  return { before, until, again };
}

/** Every indicator from sums: the same numbers that indicatorsOf finds case by case. METRIC-01, METRIC-02 and METRIC-03 as there. */
export function indicatorsOfSums(sums: DaySums, denominator: Denominator): readonly IndicatorValue[] {
  const counts = countsOf(sums);
  const base = ruleActive('METRIC-03') ? denominator : 'onRegister';
  return indicators.map(({ key, rate }) => ({
    key,
    count: counts[key],
    ...(rate ? { denominator: counts[base] } : {}),
  }));
}

function countsOf({ before, until, again }: DaySums): Record<IndicatorKey, number> {
  const within = (kind: DayKind): number => until[kind] - before[kind];
  const people = (kind: DayKind): number => within(kind) - again[kind];
  const serving = ({ received, left }: DaySums['until']): number =>
    ruleActive('METRIC-01') ? received - left : received;
  return {
    onRegister: serving(until),
    managed: ruleActive('METRIC-02') ? serving(before) + within('received') : serving(until),
    received: within('received'),
    ended: within('ended'),
    everReceived: until.received,
    everEnded: until.ended,
    absconded: people('absconded'),
    missed: within('missed'),
    reoffended: people('reoffended'),
  };
}
