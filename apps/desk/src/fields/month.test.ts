import { expect, test } from 'vitest';

import { monthAway, weeksOf } from './month.ts';

test('a month in weeks from Monday', () => {
  const weeks = weeksOf('2026-11-23');
  expect(weeks).toHaveLength(6);
  expect(weeks[0]?.map((one) => one?.day)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    '2026-11-01',
  ]);
  expect(weeks[5]?.[0]?.day).toBe('2026-11-30');
});

test('holidays and worked weekends of a published year are marked', () => {
  const days = weeksOf('2026-10-01').flat();
  expect(days.find((one) => one?.day === '2026-10-01')?.mark).toBe('休');
  expect(days.find((one) => one?.day === '2026-10-15')?.mark).toBeUndefined();
});

test('months run over the end of the year', () => {
  expect(monthAway('2026-12-31', 1)).toBe('2027-01-01');
  expect(monthAway('2026-01-15', -1)).toBe('2025-12-01');
});
