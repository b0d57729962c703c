import { expect, test } from 'vitest';

import type { TodayItem } from '../../api/types.ts';
import { dutyOf, roundsOf } from './dutyOf.ts';

function row(href: string, caseId: string | null, people: readonly string[] = []): TodayItem {
  return {
    action: { label: '登记', href },
    caseId,
    people: people.map((id) => ({ caseId: id, name: id, village: '', href: '' })),
  } as unknown as TodayItem;
}

const one = row('/cases/a/entries/new?kind=visit&occurrence=visit%2F2026-03%2F1', 'a');
const many = row('/round?duty=visit', null, ['b', 'c']);
const report = row('/cases/a/entries/new?kind=routineReport&occurrence=routineReport%2F2026-03%2F1', 'a');
const step = row('/matters/1?step=return', 'a');

test('which duty a row enters, and of whom', () => {
  expect(dutyOf(one)).toEqual({ duty: 'visit', people: ['a'] });
  expect(dutyOf(many)).toEqual({ duty: 'visit', people: ['b', 'c'] });
  expect(dutyOf(step)).toBeUndefined();
});

test('chosen rows make one round a duty, and nobody stands in it twice', () => {
  expect(roundsOf([one, many, report, step, one])).toEqual([
    { duty: 'visit', people: ['a', 'b', 'c'] },
    { duty: 'routineReport', people: ['a'] },
  ]);
});
