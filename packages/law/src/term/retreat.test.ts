import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { addDays } from '../time/day-arithmetic.ts';
import { civilOf, day, dayFromNumber } from '../time/day.ts';
import { advance } from './advance.ts';
import { retreat } from './retreat.ts';

describe('a length taken off the end of a term', () => {
  test.each([
    ['2027-12-31', { months: 6 }, '2027-06-30'],
    ['2028-02-29', { months: 6 }, '2027-08-31'],
    ['2027-12-31', { years: 1, months: 1, days: 10 }, '2026-11-21'],
    // No 31 February: the month end corresponds, and counted forwards from it the month is full.
    ['2027-03-30', { months: 1 }, '2027-02-27'],
    // No day of February lies exactly a month before 30 March: the month end comes nearest.
    ['2027-03-29', { months: 1 }, '2027-02-27'],
  ])('%s less %j ends on %s', (ends, length, expected) => {
    expect(retreat(day(ends), length)).toBe(expected);
  });

  const anyDay = fc.integer({ min: 8_000, max: 12_000 }).map(dayFromNumber);
  const length = fc.record({
    years: fc.integer({ min: 0, max: 3 }),
    months: fc.integer({ min: 0, max: 11 }),
    days: fc.integer({ min: 0, max: 29 }),
  });

  test('counted forwards from the new end it fills exactly what was taken off, away from month ends', () => {
    fc.assert(
      fc.property(anyDay, length, (begins, taken) => {
        fc.pre(civilOf(begins).dayOfMonth <= 28);
        const ends = addDays(advance(begins, taken).next, -1);
        const next = addDays(retreat(ends, taken), 1);
        expect(advance(next, taken).next).toBe(addDays(ends, 1));
      }),
    );
  });
});
