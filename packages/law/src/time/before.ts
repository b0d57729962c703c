import type { Day } from './day.ts';
import { findSameDayAfter, monthEndAfter } from './month.ts';

/** The day of the same number `months` earlier; where that month has no such day, its last one. */
export function monthsBefore(value: Day, months: number): Day {
  return findSameDayAfter(value, -months) ?? monthEndAfter(value, -months);
}
