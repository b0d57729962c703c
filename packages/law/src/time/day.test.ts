import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { addDays, daysBetween, weekday } from './day-arithmetic.ts';
import { day, dayFromNumber, dayNumber, findDay, isDay } from './day.ts';
import { InvalidValue } from './invalid-value.ts';

const anyDay = fc.integer({ min: -25_567, max: 2_932_896 }).map(dayFromNumber);
const nearDay = fc.integer({ min: 0, max: 60_000 }).map(dayFromNumber);

test.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '1899-12-31', '2026-1-5', '', 'today'])(
  'an impossible date is refused: %s',
  (text) => {
    expect(isDay(text)).toBe(false);
    expect(() => day(text)).toThrow(InvalidValue);
  },
);

test('the error carries a stable code and a Chinese sentence', () => {
  expect(() => day('2026-02-29')).toThrow(
    expect.objectContaining({ code: 'day.impossible', value: '2026-02-29' }),
  );
});

test('the leap day exists in leap years only', () => {
  expect(isDay('2024-02-29')).toBe(true);
  expect(isDay('2100-02-29')).toBe(false);
});

test('a day and its number are the same thing', () => {
  fc.assert(
    fc.property(anyDay, (value) => {
      expect(dayFromNumber(dayNumber(value))).toBe(value);
      expect(isDay(value)).toBe(true);
    }),
  );
});

test('adding days and counting them agree, and text order is time order', () => {
  fc.assert(
    fc.property(nearDay, fc.integer({ min: -9000, max: 9000 }), (value, count) => {
      const moved = addDays(value, count);
      expect(daysBetween(value, moved)).toBe(count);
      expect(moved > value).toBe(count > 0);
    }),
  );
});

test('weekdays follow ISO 8601, one after the other', () => {
  expect(weekday(day('2026-11-22'))).toBe(7);
  expect(weekday(day('2026-11-23'))).toBe(1);
  expect(weekday(day('1950-10-01'))).toBe(7);
  fc.assert(
    fc.property(nearDay, (value) => {
      expect(weekday(addDays(value, 1))).toBe((weekday(value) % 7) + 1);
    }),
  );
});

test.each([
  '2026-01-05',
  '2026/1/5',
  '2026.1.5',
  '2026-1-5',
  '20260105',
  '2026年1月5日',
  ' ２０２６．０１．０５ ',
  '2026 年 1 月 5 日',
])('a day is found as people write it: %s', (text) => expect(findDay(text)).toBe('2026-01-05'));

test.each(['2026-2-30', '2026/1-5', '26.1.5', '5.1.2026', '2026年13月1日', '2026年', '202615', '46027', ''])(
  'no day is found in %s',
  (text) => expect(findDay(text)).toBeUndefined(),
);
