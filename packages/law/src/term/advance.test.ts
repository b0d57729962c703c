import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { addDays, daysBetween } from '../time/day-arithmetic.ts';
import { civilOf, dayFromNumber } from '../time/day.ts';
import type { Day } from '../time/day.ts';
import { advance } from './advance.ts';

const anyDay = fc.integer({ min: 0, max: 40_000 }).map(dayFromNumber);

/** The statute read off a wall calendar: walk day by day and count the corresponding days passed. */
function walk(from: Day, count: number, corresponds: (day: Day) => boolean): Day {
  let current = from;
  for (let passed = 0; passed < count;) {
    current = addDays(current, 1);
    if (corresponds(current)) passed += 1;
  }
  return current;
}

function endsMonth(day: Day): boolean {
  return civilOf(addDays(day, 1)).dayOfMonth === 1;
}

function spell(year: number, month: number, dayOfMonth: number): Day {
  return new Date(Date.UTC(year, month, dayOfMonth)).toISOString().slice(0, 10) as Day;
}

test('CALC-06: months agree with a walk through the calendar', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 40 }), (from, months) => {
      const wanted = civilOf(from).dayOfMonth;
      const walked = walk(from, months, (day) => {
        if (endsMonth(from)) return endsMonth(day);
        return civilOf(day).dayOfMonth === wanted || (endsMonth(day) && civilOf(day).dayOfMonth < wanted);
      });
      expect(advance(from, { months }).next).toBe(walked);
    }),
  );
});

test('CALC-06: years agree with a walk through the calendar', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 10 }), (from, years) => {
      const wanted = civilOf(from);
      const walked = walk(from, years, (day) => {
        const { month, dayOfMonth } = civilOf(day);
        if (month !== wanted.month) return false;
        return dayOfMonth === wanted.dayOfMonth || (endsMonth(day) && dayOfMonth < wanted.dayOfMonth);
      });
      expect(advance(from, { years }).next).toBe(walked);
    }),
    { numRuns: 40 },
  );
});

test('CALC-06: away from month ends it is plain calendar arithmetic, checked against the platform', () => {
  const plain = fc.record({
    year: fc.integer({ min: 1990, max: 2060 }),
    month: fc.integer({ min: 0, max: 11 }),
    dayOfMonth: fc.integer({ min: 1, max: 27 }),
    months: fc.integer({ min: 1, max: 150 }),
  });
  fc.assert(
    fc.property(plain, ({ year, month, dayOfMonth, months }) => {
      const { next } = advance(spell(year, month, dayOfMonth), { months });
      expect(next).toBe(spell(year, month + months, dayOfMonth));
    }),
  );
});

test('CALC-06: parts are taken one after the other, years, months, half months, days', () => {
  const length = fc.record({
    years: fc.integer({ min: 0, max: 5 }),
    months: fc.integer({ min: 0, max: 20 }),
    halfMonths: fc.integer({ min: 0, max: 3 }),
    days: fc.integer({ min: 0, max: 60 }),
  });
  fc.assert(
    fc.property(anyDay, length, (from, { years, months, halfMonths, days }) => {
      const afterYears = advance(from, { years }).next;
      const afterMonths = advance(afterYears, { months }).next;
      expect(advance(from, { years, months, halfMonths, days }).next).toBe(
        addDays(afterMonths, halfMonths * 15 + days),
      );
    }),
  );
});

test('CALC-06: a longer term never ends earlier, and a later start never ends much earlier', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 60 }), (from, months) => {
      expect(advance(from, { months: months + 1 }).next > advance(from, { months }).next).toBe(true);
      // Month ends may fold 28 February (to the last day) past 1 March: by up to three days, never more.
      const drift = daysBetween(advance(from, { months }).next, advance(addDays(from, 1), { months }).next);
      expect(drift).toBeGreaterThanOrEqual(-3);
      expect(drift).toBeLessThanOrEqual(4);
    }),
  );
});

test('CALC-06: every step says where it began and where it ended, without a gap', () => {
  fc.assert(
    fc.property(anyDay, (from) => {
      const { next, why } = advance(from, { years: 1, months: 2, halfMonths: 1, days: 3 });
      expect(why).toHaveLength(4);
      expect(why[0]?.from).toBe(from);
      for (const [position, step] of why.entries()) {
        const following = why[position + 1]?.from ?? next;
        expect(addDays(step.to as Day, 1)).toBe(following);
        expect(step.article?.label).toContain('第二百零二条');
      }
    }),
  );
});
