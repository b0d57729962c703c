export type { Calendar } from './calendar.ts';
export { isPublished } from './calendar.ts';
export { chinaCalendar } from './china-calendar.ts';
export { withLocalHolidays } from './local-holidays.ts';
export type { CalendarDay } from './workday.ts';
export { addWorkdays, workdayFrom } from './workday.ts';
