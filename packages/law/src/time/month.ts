import { daysInMonth } from './civil.ts';
import { civilOf, dayFromCivil } from './day.ts';
import type { Day } from './day.ts';

/** True for the last day of its month. */
export function isMonthEnd(value: Day): boolean {
  const { year, month, dayOfMonth } = civilOf(value);
  return dayOfMonth === daysInMonth(year, month);
}

/** The last day of the month which lies `months` after the month of `value`. */
export function monthEndAfter(value: Day, months: number): Day {
  const { year, month } = monthAfter(value, months);
  return dayFromCivil({ year, month, dayOfMonth: daysInMonth(year, month) });
}

/** The day of the same number `months` later, or undefined where that month has no such day. */
export function findSameDayAfter(value: Day, months: number): Day | undefined {
  const { dayOfMonth } = civilOf(value);
  const { year, month } = monthAfter(value, months);
  return dayOfMonth > daysInMonth(year, month) ? undefined : dayFromCivil({ year, month, dayOfMonth });
}

function monthAfter(value: Day, months: number): { year: number; month: number } {
  const { year, month } = civilOf(value);
  const count = year * 12 + (month - 1) + months;
  return { year: Math.floor(count / 12), month: (count % 12) + 1 };
}
