import { expect, test } from 'vitest';

import { factsOf } from '../testing/facts.ts';
import { day } from '../time/day.ts';
import type { Contribution, ReviewExtension } from './facts.ts';
import { foldFacts } from './fold-facts.ts';

test('that a level was looked at and left as it is reaches the facts; the newest speaks', () => {
  const kept = (matterId: string, on: string): Contribution => ({ levelKept: { matterId, on: day(on) } });
  const facts = foldFacts(factsOf(), [kept('later', '2026-11-23'), kept('earlier', '2026-05-20')]);
  expect(facts.levelKept).toEqual({ matterId: 'later', on: '2026-11-23' });
});

test('extensions of both kinds stand side by side', () => {
  const extension = (matterId: string, kind: ReviewExtension['kind'], on: string): Contribution => ({
    reviewExtensions: [{ matterId, kind, on: day(on), until: day('2026-12-31') }],
  });
  const both = [extension('b', 'review', '2026-11-02'), extension('a', 'health', '2026-11-01')];
  expect(foldFacts(factsOf(), both).reviewExtensions?.map(({ kind }) => kind)).toEqual(['health', 'review']);
  expect(foldFacts(factsOf(), []).reviewExtensions).toBeUndefined();
});
