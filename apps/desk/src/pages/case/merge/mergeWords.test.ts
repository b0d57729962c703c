import { expect, test } from 'vitest';

import { mergedWords, mergeSentence, mergeSides } from './mergeWords.ts';

const own = { caseId: 'c1', personId: 'p1' };
const twin = { caseId: 'c2', personId: 'p2' };

test('whichever side is kept, the other one goes into it', () => {
  expect(mergeSides(own, twin, { kind: 'case', keep: 'this' })).toEqual({
    kind: 'case',
    keepId: 'c1',
    mergedId: 'c2',
  });
  expect(mergeSides(own, twin, { kind: 'person', keep: 'other' })).toEqual({
    kind: 'person',
    keepId: 'p2',
    mergedId: 'p1',
  });
});

test('what is one already, or not there, cannot be put together', () => {
  expect(mergeSides(own, { ...twin, personId: 'p1' }, { kind: 'person', keep: 'this' })).toBeUndefined();
  expect(mergeSides(own, { ...twin, caseId: null }, { kind: 'case', keep: 'this' })).toBeUndefined();
});

test('what will happen is said before it happens', () => {
  expect(mergeSentence({ kind: 'case', keep: 'other' }, '甲', '乙')).toMatch(/^“甲”的这一案并入“乙”/);
  expect(mergeSentence({ kind: 'person', keep: 'this' }, '甲', '乙')).toMatch(/^“乙”的人员档案并入“甲”/);
});

test('a merge is told from the side that is looked at', () => {
  expect(mergedWords({ kind: 'case', keptCaseId: 'c1' }, 'c1')).toBe('另一份登记并入这一案');
  expect(mergedWords({ kind: 'case', keptCaseId: 'c1' }, 'c2')).toBe('这一份登记并入另一案');
  expect(mergedWords({ kind: 'person', keptCaseId: 'c1' }, 'c1')).toContain('并入这一份');
});
