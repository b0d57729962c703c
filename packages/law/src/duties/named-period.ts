import { civilToNumber } from '../time/civil.ts';
import type { Day } from '../time/day.ts';
import { dayNumber } from '../time/day.ts';
import { periodAround } from './windows.ts';

const NAME = /^(\d{4})-(?:Q(\d)|(\d{2}))(?:-(\d{2}))?(\/\d+)?$/;

/** No three months are longer. */
const DAYS_IN_THREE_MONTHS = 92;

/**
 * Whether a day lies in the period that the name of a window begins with: 2026-11/1, 2026-Q4/1, 2026-11-30/1 (a week), 2026-11-30
 * (three months).
 */
export function isInNamedPeriod(on: Day, name: string): boolean {
  const match = NAME.exec(name);
  if (match === null) return false;
  const [, year, quarter, month, dayOfMonth, part] = match;
  const first = civilToNumber({
    year: Number(year),
    month: quarter === undefined ? Number(month) : Number(quarter) * 3 - 2,
    dayOfMonth: Number(dayOfMonth ?? 1),
  });
  const number = dayNumber(on);
  if (part === undefined) return first <= number && number <= first + DAYS_IN_THREE_MONTHS;
  const every = quarter !== undefined ? 'quarter' : dayOfMonth === undefined ? 'month' : 'week';
  const period = periodAround(first, every);
  return period.first <= number && number <= period.last;
}
