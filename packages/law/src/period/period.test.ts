import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { bound } from '../articles/bounds.ts';
import type { Calendar } from '../calendar/calendar.ts';
import { chinaCalendar } from '../calendar/china-calendar.ts';
import { advance } from '../term/advance.ts';
import { addDays, daysBetween } from '../time/day-arithmetic.ts';
import { day, dayFromNumber, dayNumber } from '../time/day.ts';
import { moment } from '../time/moment.ts';
import { days, halfMonths, hours, months, workdays, years } from '../time/span.ts';
import { endOfDay, startOfDay } from '../time/zone.ts';
import { computeDays, computeHours, computePeriod } from './compute.ts';
import { isOverdue } from './overdue.ts';

const calendar = chinaCalendar;
const office = { rollsOver: true, calendar };
const fixed = { rollsOver: false, calendar };
const publishedDay = fc
  .integer({ min: dayNumber(day('2004-01-01')), max: dayNumber(day('2025-12-31')) })
  .map(dayFromNumber);

test('CALC-07 and CALC-06: a period of months runs one day further than a term of the same months', () => {
  fc.assert(
    fc.property(publishedDay, fc.integer({ min: 1, max: 36 }), (from, amount) => {
      const { due } = computeDays(from, months(amount), fixed);
      const lastOfTerm = addDays(advance(from, { months: amount }).next, -1);
      expect(daysBetween(lastOfTerm, due)).toBe(1);
    }),
  );
});

test('CALC-08: the day of the event is not counted', () => {
  fc.assert(
    fc.property(publishedDay, fc.integer({ min: 1, max: 90 }), (from, amount) => {
      expect(daysBetween(from, computeDays(from, days(amount), fixed).due)).toBe(amount);
      expect(daysBetween(from, computeDays(from, halfMonths(amount), fixed).due)).toBe(amount * 15);
    }),
  );
});

test('CALC-08: an office has at least its days, ends on a working day, and passes over holidays only', () => {
  fc.assert(
    fc.property(publishedDay, fc.integer({ min: 1, max: 300 }), (from, amount) => {
      const plain = addDays(from, amount);
      const { due, why } = computeDays(from, days(amount), office);
      expect(calendar.isWorkday(due)).toBe(true);
      for (let skipped = plain; skipped < due; skipped = addDays(skipped, 1)) {
        expect(calendar.isWorkday(skipped)).toBe(false);
      }
      expect(why.length).toBe(due === plain ? 2 : 3);
    }),
  );
});

test('CALC-08 and CALC-15: in custody, or for what must end on its day, nothing rolls over', () => {
  fc.assert(
    fc.property(publishedDay, fc.integer({ min: 1, max: 300 }), (from, amount) => {
      const plain = addDays(from, amount);
      expect(computeDays(from, days(amount), { ...office, detained: true }).due).toBe(plain);
      for (const kind of ['term', 'probation', 'correction', 'monitoring', 'leave'] as const) {
        const { due, why, provisional } = computeDays(from, days(amount), { ...office, kind });
        expect([due, provisional]).toEqual([plain, false]);
        expect(why.at(-1)?.text).toContain('不因节假日顺延');
      }
    }),
  );
});

test('CALC-08: working days are never fewer calendar days, and a make-up Saturday counts', () => {
  fc.assert(
    fc.property(publishedDay, fc.integer({ min: 1, max: 40 }), (from, amount) => {
      const { due } = computeDays(from, workdays(amount), office);
      expect(due >= addDays(from, amount) && calendar.isWorkday(due)).toBe(true);
    }),
  );
  expect(computeDays(day('2026-02-13'), workdays(1), office).due).toBe('2026-02-14');
});

test('a date beyond the published holidays is provisional and says why', () => {
  const { due, provisional, why } = computeDays(day('2026-12-25'), days(10), office);
  expect([due, provisional]).toEqual(['2027-01-04', true]);
  expect(why.at(-1)?.text).toContain('2026年12月31日');
  expect(why.at(-1)?.text).toContain('暂定');
  expect(computeDays(day('2026-12-25'), days(10), fixed).provisional).toBe(false);
});

test('a last day that rolls out of the published table becomes provisional on the way', () => {
  const closed: Calendar = {
    publishedThrough: day('2026-12-31'),
    isWorkday: (value) => value > '2026-12-31',
  };
  expect(computeDays(day('2026-12-30'), days(1), { rollsOver: true, calendar: closed })).toMatchObject({
    due: '2027-01-01',
    provisional: true,
  });
});

test('years of a period run to the same day, and a leap day to the end of February', () => {
  expect(computeDays(day('2026-05-11'), years(1), fixed).due).toBe('2027-05-11');
  expect(computeDays(day('2024-02-29'), years(1), fixed).due).toBe('2025-02-28');
});

test('hours run from moment to moment and pay no heed to holidays', () => {
  const start = moment('2025-12-31T15:30:00+08:00');
  const { due, provisional } = computePeriod(start, hours(48), office);
  expect([due, provisional]).toEqual([moment('2026-01-02T15:30:00+08:00'), false]);
});

test('hours from a bare day run from its end, because the starting day is not counted', () => {
  const { due, why } = computeHours(day('2026-11-22'), 24);
  expect(due).toBe(endOfDay(day('2026-11-23')));
  expect(why[0]?.text).toContain('不知道时刻');
});

test('a moment counts as its day in China for everything but hours', () => {
  const lateEvening = moment('2026-11-16T23:30:00+08:00');
  expect(computePeriod(lateEvening, days(3), office).due).toBe('2026-11-19');
});

test.each([days(0), days(-1), days(1.5), months(0), workdays(0), hours(0), hours(Number.NaN)])(
  'a length of %o is refused',
  (span) => {
    expect(() => computePeriod(day('2026-11-22'), span, office)).toThrow(
      expect.objectContaining({ code: 'period.amount' }),
    );
  },
);

test('CALC-13: a period is over strictly after its last day or moment', () => {
  const due = day('2026-11-22');
  expect(isOverdue(due, startOfDay(due))).toBe(false);
  expect(isOverdue(due, moment('2026-11-22T23:59:59.999+08:00'))).toBe(false);
  expect(isOverdue(due, endOfDay(due))).toBe(true);
  const instant = moment('2026-11-22T08:00:00Z');
  expect(isOverdue(instant, instant)).toBe(false);
  expect(isOverdue(instant, moment('2026-11-22T08:00:00.001Z'))).toBe(true);
});

test('CALC-13 and CALC-14: the same word counts differently from law to law, and an undefined one is not guessed', () => {
  expect(bound('measures', 'below', 3, 3)).toBe(false);
  expect(bound('criminalLaw', 'below', 3, 3)).toBe(true);
  expect(bound('prisonLaw', 'below', 3, 3)).toBe(true);
  expect(() => bound('cooperation', 'below', 1, 3)).toThrow(
    expect.objectContaining({ code: 'bound.unsaid' }),
  );
});
