import { expect, test } from 'vitest';

import { deqin, factsOf, nixi } from '../testing/facts.ts';
import type { Day } from '../time/day.ts';
import { foldFacts } from './fold-facts.ts';
import { holderOn } from './holder.ts';

const handed = (matterId: string, custodianCode: number, from: string) => ({
  custody: [{ matterId, custodianCode, custodianName: '演示', from: from as Day }],
});
const weixi = 533423000000;

test('who held the case on a day does not change when it is handed on', () => {
  const once = foldFacts(factsOf(), [handed('first', deqin, '2026-03-16')]);
  const twice = foldFacts(factsOf(), [
    handed('second', weixi, '2026-06-10'),
    handed('first', deqin, '2026-03-16'),
  ]);
  for (const facts of [once, twice]) {
    expect(holderOn(facts, '2026-03-15' as Day).officeCode).toBe(nixi);
    expect(holderOn(facts, '2026-03-16' as Day).officeCode).toBe(deqin);
    expect(holderOn(facts, '2026-06-09' as Day).officeCode).toBe(deqin);
  }
  expect(once.holder.officeCode).toBe(deqin);
  expect(twice.holder.officeCode).toBe(weixi);
});

test('what the register says of earlier days is no hand-over', () => {
  const custody = [{ custodianCode: deqin, custodianName: '演示', from: '2025-01-01' as Day }];
  expect(holderOn(foldFacts(factsOf({ custody }), []), '2026-01-01' as Day).officeCode).toBe(nixi);
});

test('facts folded once more still know whom the register names', () => {
  const once = foldFacts(factsOf(), [handed('first', deqin, '2026-03-16')]);
  expect(foldFacts(once, []).registeredHolder?.officeCode).toBe(nixi);
});
