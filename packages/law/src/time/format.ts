import { addDays, weekday } from './day-arithmetic.ts';
import { civilOf, isDay } from './day.ts';
import type { Day } from './day.ts';
import type { Moment } from './moment.ts';
import type { Span, SpanUnit } from './span.ts';
import { clockOf, dayOf } from './zone.ts';

const WEEKDAYS = ['周一', '周二', '周三', '周四', '周五', '周六', '周日'] as const;
const UNITS: Record<SpanUnit, string> = {
  hours: '小时',
  days: '日',
  workdays: '个工作日',
  halfMonths: '个半月',
  months: '个月',
  years: '年',
};

/** '2026年11月22日' */
export function formatDay(value: Day): string {
  const { year, month, dayOfMonth } = civilOf(value);
  return `${year}年${month}月${dayOfMonth}日`;
}

/** '周日' */
export function formatWeekday(value: Day): string {
  return WEEKDAYS[weekday(value) - 1]!;
}

/** '2026年11月22日（周日）' */
export function formatDayAndWeekday(value: Day): string {
  return `${formatDay(value)}（${formatWeekday(value)}）`;
}

/** '2026年11月22日 08:30', the clock in China. */
export function formatMoment(value: Moment): string {
  return `${formatDay(dayOf(value))} ${clockOf(value)}`;
}

/** The end of a permitted time as people say it: the last day, 24:00, and not the next day, 00:00. */
export function formatDeadline(value: Moment): string {
  return clockOf(value) === '00:00' ? `${formatDay(addDays(dayOf(value), -1))} 24:00` : formatMoment(value);
}

/** A day or a moment, whichever it is. */
export function formatTime(value: Day | Moment): string {
  return isDay(value) ? formatDay(value) : formatMoment(value);
}

/** '48小时', '10个工作日', '半个月', '3个半月（每个按十五日）' */
export function formatSpan({ unit, amount }: Span): string {
  if (unit !== 'halfMonths') return `${amount}${UNITS[unit]}`;
  return amount === 1 ? '半个月' : `${amount}个半月（每个按十五日）`;
}
