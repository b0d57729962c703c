import { expect, test } from 'vitest';

import { compareTime, earlier, isAfter, isBefore, isWithin, later } from './compare.ts';
import { day } from './day.ts';
import {
  formatDay,
  formatDayAndWeekday,
  formatDeadline,
  formatMoment,
  formatSpan,
  formatTime,
} from './format.ts';
import { moment } from './moment.ts';
import { findSameDayAfter, isMonthEnd, monthEndAfter } from './month.ts';
import { days, halfMonths, hours, months, workdays, years } from './span.ts';

const sunday = day('2026-11-22');

test('days and moments are written in Chinese', () => {
  expect(formatDay(day('2026-01-05'))).toBe('2026年1月5日');
  expect(formatDayAndWeekday(sunday)).toBe('2026年11月22日（周日）');
  expect(formatMoment(moment('2026-11-21T16:05:00Z'))).toBe('2026年11月22日 00:05');
  expect(formatTime(sunday)).toBe('2026年11月22日');
});

test('spans are written in Chinese', () => {
  const spans = [hours(48), days(3), workdays(10), halfMonths(1), halfMonths(3), months(2), years(1)];
  expect(spans.map(formatSpan)).toEqual([
    '48小时',
    '3日',
    '10个工作日',
    '半个月',
    '3个半月（每个按十五日）',
    '2个月',
    '1年',
  ]);
});

test('times compare', () => {
  const next = day('2026-11-23');
  expect([isBefore(sunday, next), isAfter(sunday, next), isBefore(sunday, sunday)]).toEqual([
    true,
    false,
    false,
  ]);
  expect([earlier(next, sunday), later(next, sunday)]).toEqual([sunday, next]);
  expect([compareTime(sunday, next), compareTime(next, sunday), compareTime(next, next)]).toEqual([-1, 1, 0]);
  expect([isWithin(sunday, sunday, next), isWithin(next, sunday, sunday)]).toEqual([true, false]);
});

test('months are walked over year ends and short months', () => {
  expect(isMonthEnd(day('2026-02-28'))).toBe(true);
  expect(isMonthEnd(day('2024-02-28'))).toBe(false);
  expect(monthEndAfter(day('2026-11-22'), 3)).toBe('2027-02-28');
  expect(findSameDayAfter(day('2026-11-30'), 1)).toBe('2026-12-30');
  expect(findSameDayAfter(day('2026-11-30'), 3)).toBeUndefined();
  expect(findSameDayAfter(day('2026-01-15'), -13)).toBe('2024-12-15');
});

test('a deadline at midnight is the end of the last day', () => {
  expect(formatDeadline(moment('2026-03-14T16:00:00.000Z'))).toBe('2026年3月14日 24:00');
  expect(formatDeadline(moment('2026-03-14T15:59:00.000Z'))).toBe('2026年3月14日 23:59');
});
