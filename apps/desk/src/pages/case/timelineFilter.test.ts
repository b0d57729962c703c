import { expect, test } from 'vitest';

import type { TimelineEntry } from '../../api/types.ts';
import { inMonths } from './timelineFilter.ts';

const entry = (happenedOn: string | null, at: string, kind = 'event') =>
  ({ happenedOn, at, kind }) as TimelineEntry;

test('months follow the day something happened, newest first', () => {
  const months = inMonths(
    [
      entry('2026-11-03', '2026-11-03T01:00:00.000Z'),
      entry('2026-10-30', '2026-11-02T01:00:00.000Z'),
      entry(null, '2026-11-01T01:00:00.000Z', 'paper'),
    ],
    '',
  );
  expect(months.map(({ words, entries }) => [words, entries.length])).toEqual([
    ['2026年11月', 2],
    ['2026年10月', 1],
  ]);
});

test('one kind alone', () => {
  const months = inMonths([entry('2026-11-03', '', 'event'), entry('2026-11-02', '', 'paper')], 'paper');
  expect(months.flatMap((month) => month.entries)).toHaveLength(1);
});
