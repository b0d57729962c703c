import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { addDays, daysBetween, weekday } from '../time/day-arithmetic.ts';
import { day, dayFromNumber, dayNumber } from '../time/day.ts';
import { isPublished } from './calendar.ts';
import { chinaCalendar } from './china-calendar.ts';
import table from './china.json' with { type: 'json' };
import { withLocalHolidays } from './local-holidays.ts';
import { addWorkdays, workdayFrom } from './workday.ts';

const publishedDay = fc
  .integer({
    min: dayNumber(chinaCalendar.publishedFrom!),
    max: dayNumber(chinaCalendar.publishedThrough) - 120,
  })
  .map(dayFromNumber);

test.each([
  ['2026-02-14', true, 'a Saturday made up for Spring Festival'],
  ['2026-02-16', false, 'a Monday in Spring Festival'],
  ['2026-10-07', false, 'the last day of the National Day holiday'],
  ['2026-10-08', true, 'the day after it'],
  ['2025-10-08', false, 'in 2025 it lasted eight days'],
  ['2025-10-11', true, 'made up on a Saturday'],
  ['2024-02-18', true, 'a Sunday made up'],
  ['2015-09-03', false, 'the holiday of the seventieth anniversary'],
  ['2011-12-31', true, 'made up for a holiday of the next year'],
  ['2026-11-21', false, 'a plain Saturday'],
  ['2026-11-23', true, 'a plain Monday'],
])('%s is a working day: %s (%s)', (text, expected) => {
  expect(chinaCalendar.isWorkday(day(text))).toBe(expected);
});

test('the table holds whole, unbroken years with every statutory holiday in them', () => {
  const years = Object.entries(table.years);
  expect(years.map(([year]) => Number(year))).toEqual(years.map((_, position) => 2004 + position));
  const statutory = ['01-01', '05-01', '10-01', '10-02', '10-03'];
  const incomplete = years.filter(([, { holidays }]) => !statutory.every((date) => holidays.includes(date)));
  expect(incomplete).toEqual([]);
});

test('only weekend days are made up, and what is given beyond the statutory days is taken back', () => {
  const isWeekend = (year: string, date: string): boolean => weekday(day(`${year}-${date}`)) > 5;
  const odd = Object.entries(table.years).filter(([year, { holidays, workdays }]) => {
    const weekdaysOff = holidays.filter((date) => !isWeekend(year, date)).length - workdays.length;
    return !workdays.every((date) => isWeekend(year, date)) || weekdaysOff < 7 || weekdaysOff > 17;
  });
  expect(odd).toEqual([]);
});

test('2027 has not been announced, so every answer about it is provisional', () => {
  expect(chinaCalendar.publishedThrough).toBe('2026-12-31');
  expect(isPublished(chinaCalendar, day('2026-12-31'))).toBe(true);
  expect(isPublished(chinaCalendar, day('2027-01-01'))).toBe(false);
  expect(isPublished(chinaCalendar, day('2003-12-31'))).toBe(false);
  expect(workdayFrom(chinaCalendar, day('2027-01-01'))).toEqual({ day: '2027-01-01', provisional: true });
  expect(addWorkdays(chinaCalendar, day('2026-12-31'), 1).provisional).toBe(true);
  expect(addWorkdays(chinaCalendar, day('2026-12-30'), 1)).toEqual({ day: '2026-12-31', provisional: false });
});

test('the first working day from a day on has no working day before it', () => {
  fc.assert(
    fc.property(publishedDay, (from) => {
      const { day: found } = workdayFrom(chinaCalendar, from);
      for (let skipped = from; skipped < found; skipped = addDays(skipped, 1)) {
        expect(chinaCalendar.isWorkday(skipped)).toBe(false);
      }
      expect(chinaCalendar.isWorkday(found)).toBe(true);
    }),
  );
});

test('the n-th working day has exactly n working days up to it, the first day not counted', () => {
  fc.assert(
    fc.property(publishedDay, fc.integer({ min: 1, max: 60 }), (from, count) => {
      const { day: found } = addWorkdays(chinaCalendar, from, count);
      let counted = 0;
      for (let offset = 1; offset <= daysBetween(from, found); offset += 1) {
        if (chinaCalendar.isWorkday(addDays(from, offset))) counted += 1;
      }
      expect(counted).toBe(count);
      expect(chinaCalendar.isWorkday(found)).toBe(true);
    }),
  );
});

test('a prefecture may add its own holidays, and nothing else changes', () => {
  const local = withLocalHolidays(chinaCalendar, [day('2026-11-23')]);
  expect(local.isWorkday(day('2026-11-23'))).toBe(false);
  expect(local.isWorkday(day('2026-11-24'))).toBe(true);
  expect(local.publishedThrough).toBe(chinaCalendar.publishedThrough);
});
