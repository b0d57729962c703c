import { expect, test } from 'vitest';

import { emptyRow, entriesOfRows, moved, rowsOfEntries } from './resumeRows.ts';

test('lines that say nothing are left out, the rest comes back as it was', () => {
  const entries = [
    { from: '2008.9', until: '2011.7', organisation: '演示县第一中学', position: '学生', note: null },
    { from: '2011.8', until: null, organisation: '在家务农', position: null, note: null },
  ];
  expect(entriesOfRows([...rowsOfEntries(entries), emptyRow, { ...emptyRow, note: ' ' }])).toEqual(entries);
});

test('a line moves one place and no further than the end', () => {
  expect(moved(['a', 'b', 'c'], 1, -1)).toEqual(['b', 'a', 'c']);
  expect(moved(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'b', 'c']);
});
