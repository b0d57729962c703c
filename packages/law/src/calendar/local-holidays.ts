import type { Day } from '../time/day.ts';
import type { Calendar } from './calendar.ts';

/**
 * A calendar with the holidays a prefecture sets itself: peoples' traditional festivals are fixed by the local
 * government where they live together (全国年节及纪念日放假办法). They are a dated parameter with its basis; by default none.
 */
export function withLocalHolidays(calendar: Calendar, localHolidays: readonly Day[]): Calendar {
  const local = new Set<Day>(localHolidays);
  return { ...calendar, isWorkday: (value) => !local.has(value) && calendar.isWorkday(value) };
}
