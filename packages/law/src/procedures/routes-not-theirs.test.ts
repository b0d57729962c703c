import { expect, test } from 'vitest';

import type { CaseFacts } from '../facts/facts.ts';
import type { Refusal } from '../kernel/refusal.ts';
import { contextAt, factsOf } from '../testing/facts.ts';
import { day } from '../time/day.ts';
import { catalogue } from './index.ts';

const now = '2026-12-01T02:00:00.000Z';
const context = contextAt(now);
const minor = { name: '演示·格桑', sex: 'male', birthOn: day('2010-05-01'), minorAtCrime: true } as const;

const people: Readonly<Record<string, CaseFacts>> = {
  probationer: factsOf(),
  parolee: factsOf({ measure: 'parole' }),
  control: factsOf({ measure: 'control' }),
  medicalParolee: factsOf({
    measure: 'outsidePrison',
    medical: { matterId: 'medical', basis: 'illness', diagnosedOn: day('2026-01-01') },
  }),
  minor: factsOf({ supervisee: minor }),
};

/** The routes that stand open to some people only, and whom they are for. */
const routes: Readonly<Record<string, readonly string[]>> = {
  revocation: ['probationer', 'parolee', 'minor'],
  recall: ['medicalParolee'],
  reviewExtension: ['medicalParolee'],
  diagnosis: ['medicalParolee'],
  guarantor: ['medicalParolee'],
  medicalBasis: ['medicalParolee'],
  minorProtection: ['minor'],
};

function refusalsOf(procedure: string, facts: CaseFacts): readonly Refusal[] {
  return catalogue.find(procedure)!.opens.flatMap(
    (check) =>
      check.test({
        facts,
        state: undefined,
        values: {},
        context,
        happenedAt: context.now,
        mode: 'permit',
      }) ?? [],
  );
}

const pairs = Object.entries(routes).flatMap(([procedure, theirs]) =>
  Object.keys(people).map((person) => [person, procedure, theirs.includes(person)] as const),
);

test.each(pairs)('%s and %s: open %s', (person, procedure, isTheirs) => {
  const refusals = refusalsOf(procedure, people[person]!);
  if (isTheirs) {
    expect(refusals).toEqual([]);
    return;
  }
  // The reason, in words that say more than no, and by which article or what to do in its place.
  expect(refusals.length).toBeGreaterThan(0);
  for (const { text, instead, articles = [] } of refusals) {
    expect(text.length).toBeGreaterThan(8);
    expect(instead !== undefined || articles.length > 0, text).toBe(true);
  }
});

test('an arrest is asked for only beside a revocation: 管制 and 暂予监外执行 are told what there is for them', () => {
  for (const person of ['control', 'medicalParolee'])
    expect(refusalsOf('arrest', people[person]!)).toEqual(
      expect.arrayContaining([expect.objectContaining({ instead: expect.any(String) as string })]),
    );
});
