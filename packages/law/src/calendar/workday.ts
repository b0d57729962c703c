import { addDays } from '../time/day-arithmetic.ts';
import type { Day } from '../time/day.ts';
import type { Calendar } from './calendar.ts';
import { isPublished } from './calendar.ts';

/** A day reached by asking a calendar; `provisional` when any day asked lies outside what was published. */
export interface CalendarDay {
  readonly day: Day;
  readonly provisional: boolean;
}

/** The day itself when it is a working day, otherwise the first one after it. */
export function workdayFrom(calendar: Calendar, from: Day): CalendarDay {
  let current = from;
  let provisional = !isPublished(calendar, current);
  while (!calendar.isWorkday(current)) {
    current = addDays(current, 1);
    provisional ||= !isPublished(calendar, current);
  }
  return { day: current, provisional };
}

/** The `count`-th working day after `from`; `from` itself is not counted. Zero gives `from`. */
export function addWorkdays(calendar: Calendar, from: Day, count: number): CalendarDay {
  let current = from;
  let left = count;
  let provisional = false;
  while (left > 0) {
    current = addDays(current, 1);
    provisional ||= !isPublished(calendar, current);
    if (calendar.isWorkday(current)) left -= 1;
  }
  return { day: current, provisional };
}
