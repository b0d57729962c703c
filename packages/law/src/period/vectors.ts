import { chinaCalendar } from '../calendar/china-calendar.ts';
import { day } from '../time/day.ts';
import type { SpanUnit } from '../time/span.ts';
import { vectorRunner } from '../vectors/runner.ts';
import type { VectorRunners } from '../vectors/runner.ts';
import { computeDays } from './compute.ts';
import type { PeriodKind } from './kind.ts';

interface PeriodInput {
  readonly from: string;
  readonly unit: SpanUnit;
  readonly amount: number;
  readonly rollsOver: boolean;
  readonly detained?: boolean;
  readonly kind?: PeriodKind;
}

const runner = vectorRunner(({ from, unit, amount, ...options }: PeriodInput) => {
  const { due, provisional } = computeDays(
    day(from),
    { unit, amount },
    { ...options, calendar: chinaCalendar },
  );
  return { due, provisional };
});

/** Periods, with China's own calendar. */
export const periodVectors: VectorRunners = { 'CALC-07': runner, 'CALC-08': runner, 'CALC-15': runner };
