import { addDays } from '../../time/day-arithmetic.ts';
import type { Day } from '../../time/day.ts';
import { dayFromNumber, dayNumber } from '../../time/day.ts';
import { findSameDayAfter, monthEndAfter } from '../../time/month.ts';
import type { Stay } from './days.ts';

/** The two months in which most days away fall. */
export interface Window {
  readonly from: Day;
  readonly to: Day;
  readonly days: number;
}

/** First day of the two months that end on `end`: the day after the same day two months before (its month's end where missing). */
export function windowStart(end: Day): Day {
  return addDays(findSameDayAfter(end, -2) ?? monthEndAfter(end, -2), 1);
}

/**
 * The fullest two-month window that holds at least one day of the proposed stay (LEAVE-07, LEAVE-17).
 *
 * The article says "两个月内累计" and no more; a rolling window is the careful reading (~). Windows that end in a later stay,
 * already granted, are looked at too: the order in which leaves were granted must not matter.
 */
export function fullestWindow(proposed: Stay, others: readonly Stay[]): Window {
  const away = new Set<number>();
  for (const stay of [proposed, ...others]) {
    for (let number = dayNumber(stay.from); number <= dayNumber(stay.until); number += 1) away.add(number);
  }
  const days = [...away].toSorted((a, b) => a - b);
  let fullest: Window = { from: windowStart(proposed.until), to: proposed.until, days: 0 };
  for (const last of days) {
    const end = dayFromNumber(last);
    const start = windowStart(end);
    if (end < proposed.from || start > proposed.until) continue;
    const first = dayNumber(start);
    const count = days.filter((one) => one >= first && one <= last).length;
    if (count > fullest.days) fullest = { from: start, to: end, days: count };
  }
  return fullest;
}
