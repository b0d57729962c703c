import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { day, dayFromNumber, dayNumber } from '../time/day.ts';
import { viewOf } from './view.ts';

const days = fc.integer({ min: dayNumber(day('2026-01-01')), max: dayNumber(day('2030-12-31')) });

test('what comes is laid out a week ahead at the least, whole months back and ahead, until the view moves on', () => {
  fc.assert(
    fc.property(fc.uuid(), days, (caseId, today) => {
      const view = viewOf(caseId, today, 6);
      expect(view.last - today).toBeGreaterThanOrEqual(7);
      expect(view.movesOn).toBeGreaterThan(today);
      expect(dayFromNumber(view.first).endsWith('-01')).toBe(true);
      expect(dayFromNumber(view.last + 1).endsWith('-01')).toBe(true);
      expect(viewOf(caseId, view.movesOn - 1, 6)).toEqual(view);
      expect(viewOf(caseId, view.movesOn, 6).last).toBeGreaterThan(view.last);
    }),
  );
});

test('cases move on on days of their own: no night has more than a tenth of a thousand', () => {
  const nights = new Map<number, number>();
  for (let index = 0; index < 1000; index += 1) {
    const { movesOn } = viewOf(`case-${index}`, dayNumber(day('2026-11-25')), 6);
    nights.set(movesOn, (nights.get(movesOn) ?? 0) + 1);
  }
  expect(nights.size).toBeGreaterThan(18);
  expect(Math.max(...nights.values())).toBeLessThan(100);
});
