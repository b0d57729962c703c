import { expect, test } from 'vitest';

import type { DuePerson } from '../../api/types.ts';
import {
  byPlace,
  choose,
  commonForm,
  commonValues,
  isChosen,
  ownForm,
  ownValues,
  writeOwn,
} from './roundEntry.ts';

test('what is the same for all, and what is each person’s own', () => {
  expect(Object.keys(commonForm('visit'))).toEqual(['place', 'privacy', 'companions']);
  expect(Object.keys(ownForm('visit'))).toEqual(['met', 'note']);
  expect(Object.keys(ownForm('routineReport'))).toEqual(['note']);
});

test('whoever something is written about takes part; taken out and in again, it is still there', () => {
  const written = writeOwn({ place: 'home' }, 'a', 'met', 'nobody');
  expect(isChosen(written, 'a')).toBe(true);
  const out = choose(written, ['a'], false);
  expect(isChosen(out, 'a')).toBe(false);
  expect(ownValues('visit', choose(out, ['a'], true), 'a')).toEqual({ met: 'nobody' });
  expect(ownValues('visit', out, 'b')).toEqual({ met: 'person' });
  expect(commonValues('visit', written)).toEqual({ place: 'home' });
});

test('by village', () => {
  const one = (caseId: string, place: string) => ({ caseId, place }) as DuePerson;
  expect(
    byPlace([one('a', '汤堆村'), one('b', '幸福村'), one('c', '汤堆村')]).map(({ place, people }) => [
      place,
      people.map(({ caseId }) => caseId),
    ]),
  ).toEqual([
    ['汤堆村', ['a', 'c']],
    ['幸福村', ['b']],
  ]);
});
