import { expect, test } from 'vitest';

import type { Today, TodayItem } from '../../api/types.ts';
import { narrowed, sortsOf, type Sort } from './sorts.ts';

function groups(...sorts: readonly Sort[]): Today['groups'] {
  const items = sorts.map((sort) => ({ sort }) as TodayItem);
  return { overdue: items.slice(0, 2), today: items.slice(2), threeDays: [], week: [], later: [] };
}

const many = groups('paper', 'decision', 'paper', 'paper', 'duty', 'duty', 'duty', 'duty', 'duty');

test('a long list can be read by sort, a short one or one of a single sort is read as it is', () => {
  expect(sortsOf(many)).toEqual([
    ['decision', 1],
    ['paper', 3],
    ['duty', 5],
  ]);
  expect(sortsOf(groups('paper', 'decision'))).toEqual([]);
  expect(sortsOf(groups(...Array.from({ length: 12 }, () => 'paper' as const)))).toEqual([]);
});

test('narrowed, only rows of the sort are left, in their groups', () => {
  expect(narrowed(many, 'paper').overdue).toHaveLength(1);
  expect(narrowed(many, 'paper').today).toHaveLength(2);
  expect(narrowed(many, '')).toEqual(many);
});
