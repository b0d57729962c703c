import type { Plan, Windows } from './duty.ts';
import type { Quota, Window } from './windows.ts';
import { periodAround, windowOf, windowsAround } from './windows.ts';

/**
 * The windows of calendar periods, one after another, up to the one after the present. A period follows the quota of its first day.
 * Of a window the case has only a part of, nothing is owed unless it is half or more.
 */
export function calendarWindows(plan: Plan, quotaOn: (day: number) => Quota | undefined): Windows {
  const windows: Window[] = [];
  let changesOn: number | undefined;
  let day = Math.max(plan.first, plan.lookBack);
  while (day <= plan.last) {
    const quota = quotaOn(day);
    for (const window of quota === undefined ? [] : windowsAround(day, quota)) {
      const own = within(window, day, plan.last);
      if (own !== undefined) windows.push(own);
    }
    if (day > plan.today) {
      // Where nothing has begun yet, the period after the first is laid out when the first begins.
      changesOn ??= day;
      break;
    }
    const { last } = periodAround(day, quota?.every ?? 'month');
    if (last >= plan.today) changesOn = last + 1;
    day = last + 1;
  }
  return changesOn === undefined ? { windows } : { windows, changesOn };
}

/** The part of a window between two days, if it is at least half of it. */
export function within(window: Window, first: number, last: number): Window | undefined {
  if (first <= window.first && window.last <= last) return window;
  const from = Math.max(window.first, first);
  const until = Math.min(window.last, last);
  const whole = window.last - window.first + 1;
  return (until - from + 1) * 2 < whole ? undefined : windowOf(window.name, from, until);
}
