import { dayFromNumber, dayNumber } from './day.ts';
import type { Day } from './day.ts';

/** The day `count` days later (earlier when negative). Throws outside 1900 to 9999. */
export function addDays(value: Day, count: number): Day {
  return dayFromNumber(dayNumber(value) + count);
}

/** Days from `from` to `to`: 1 for neighbours, 0 for the same day, negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/** Day of the week after ISO 8601: 1 is Monday, 6 Saturday, 7 Sunday. */
export function weekday(value: Day): 1 | 2 | 3 | 4 | 5 | 6 | 7 {
  // 1970-01-01 was a Thursday (4); the double remainder keeps earlier days positive.
  return (((((dayNumber(value) + 3) % 7) + 7) % 7) + 1) as 1 | 2 | 3 | 4 | 5 | 6 | 7;
}
