import { expect, test } from 'vitest';

import { daysToPrint, inGroups } from './rootWords.ts';

const root = (day: string, state: 'waiting' | 'overdue' | 'handed') => ({
  day,
  state,
  batchId: 1,
  hash: '',
  differs: false,
});

test('a list is offered for what has not left, at most a month', () => {
  expect(daysToPrint([])).toBeUndefined();
  expect(daysToPrint([root('2026-03-02', 'handed')])).toBeUndefined();
  const roots = [root('2026-03-05', 'waiting'), root('2026-03-03', 'overdue'), root('2026-03-02', 'handed')];
  expect(daysToPrint(roots)).toEqual({ from: '2026-03-03', until: '2026-03-05' });
  expect(daysToPrint([root('2026-05-01', 'waiting'), ...roots])).toEqual({
    from: '2026-03-03',
    until: '2026-03-05',
  });
  expect(daysToPrint([root('2026-04-02', 'waiting'), ...roots])?.until).toBe('2026-04-02');
  expect(daysToPrint([root('2026-04-03', 'waiting'), ...roots])?.until).toBe('2026-03-05');
});

test('a hash is read four digits at a time', () => {
  expect(inGroups('3fa211bc90')).toBe('3fa2 11bc 90');
});
