export { InvalidValue } from './invalid-value.ts';
export type { CivilDate } from './civil.ts';
export { daysInMonth, isLeapYear } from './civil.ts';
export type { Day } from './day.ts';
export { civilOf, day, dayFromCivil, dayFromNumber, dayNumber, findDay, isDay } from './day.ts';
export { addDays, daysBetween, weekday } from './day-arithmetic.ts';
export { findSameDayAfter, isMonthEnd, monthEndAfter } from './month.ts';
export type { Moment } from './moment.ts';
export { addHours, epochOf, findMoment, hoursBetween, isMoment, moment, momentFromEpoch } from './moment.ts';
export { clockOf, dayOf, endOfDay, startOfDay } from './zone.ts';
export type { Span, SpanUnit } from './span.ts';
export { days, halfMonths, hours, months, workdays, years } from './span.ts';
export { compareTime, earlier, isAfter, isBefore, isWithin, later } from './compare.ts';
export {
  formatDay,
  formatDayAndWeekday,
  formatDeadline,
  formatMoment,
  formatSpan,
  formatTime,
  formatWeekday,
} from './format.ts';
