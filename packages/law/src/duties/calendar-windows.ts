import type { Plan, Windows } from './duty.ts';
import type { Quota, Window } from './windows.ts';
import { periodAround, windowOf, windowsIn } from './windows.ts';

/**
 * The windows of calendar periods, one after another, up to the horizon of the case. A period follows the quota of its first day.
 * Of a window the case has only a part of, nothing is owed unless it is half or more. Periods are laid out whole, also the one in which
 * the look back begins.
 */
export function calendarWindows(plan: Plan, quotaOn: (day: number) => Quota | undefined): Windows {
  const windows: Window[] = [];
  let day = Math.max(plan.first, beginningBefore(plan.lookBack));
  const last = Math.min(plan.last, plan.horizon);
  while (day <= last) {
    const quota = quotaOn(day);
    const period = periodAround(day, quota?.every ?? 'month');
    if (quota !== undefined && period.last >= plan.lookBack) {
      for (const window of windowsIn(period, quota.times)) {
        const own = within(window, day, plan.last);
        if (own !== undefined) windows.push(own);
      }
    }
    day = period.last + 1;
  }
  return { windows };
}

/**
 * Where to begin laying out, so that the windows from `lookBack` on are the same however far back it lies: where one quota gives way
 * to another, periods follow from each other. A quarter before the one of that day is enough. Begun on a quarter's first day, the
 * first period ends with a week, month or quarter at whose end a layout begun earlier has a boundary too.
 */
function beginningBefore(lookBack: number): number {
  return periodAround(periodAround(lookBack, 'quarter').first - 1, 'quarter').first;
}

/** The part of a window between two days, if it is at least half of it. */
export function within(window: Window, first: number, last: number): Window | undefined {
  if (first <= window.first && window.last <= last) return window;
  const from = Math.max(window.first, first);
  const until = Math.min(window.last, last);
  const whole = window.last - window.first + 1;
  return (until - from + 1) * 2 < whole ? undefined : windowOf(window.name, from, until);
}
