import { moment } from '@guitu/law';
import { expect, test } from 'vitest';

import { happenedAt } from './happenedAt.ts';

const now = moment('2026-11-20T02:30:00.000Z');

test('today is now, an earlier day is its noon, and what is no day is nothing', () => {
  expect(happenedAt('2026-11-20', '2026-11-20', now)).toBe(now);
  expect(happenedAt('2026.11.3', '2026-11-20', now)).toBe('2026-11-03T04:00:00.000Z');
  expect(happenedAt('十一月', '2026-11-20', now)).toBeUndefined();
});
