import { weekday } from '../time/day-arithmetic.ts';
import { day } from '../time/day.ts';
import type { Day } from '../time/day.ts';
import type { Calendar } from './calendar.ts';
import table from './china.json' with { type: 'json' };

const holidays = new Set<string>();
const makeUpWorkdays = new Set<string>();
for (const [year, arrangement] of Object.entries(table.years)) {
  for (const date of arrangement.holidays) holidays.add(`${year}-${date}`);
  for (const date of arrangement.workdays) makeUpWorkdays.add(`${year}-${date}`);
}

/**
 * The State Council's holiday arrangements (国务院办公厅关于部分节假日安排的通知), one a year, from a committed table.
 * Renew it with `node scripts/seed-calendar.mjs` when the next year has been announced (usually November).
 *
 * The notice for a year may also move a working day in the last week of December before it (2011-12-31,
 * 2018-12-29): deadlines in that week are to be looked at again when the table has been renewed.
 */
export const chinaCalendar: Calendar = {
  publishedFrom: day(table.publishedFrom),
  publishedThrough: day(table.publishedThrough),
  isWorkday(value: Day): boolean {
    if (holidays.has(value)) return false;
    return makeUpWorkdays.has(value) || weekday(value) <= 5;
  },
};
