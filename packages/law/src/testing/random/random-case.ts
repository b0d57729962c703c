import * as fc from 'fast-check';

import type { CaseFacts } from '../../facts/facts.ts';
import { procedures } from '../../procedures/index.ts';
import { day } from '../../time/day.ts';
import { moment } from '../../time/moment.ts';
import { CasePlay } from '../case-play.ts';
import { factsOf } from '../facts.ts';
import type { RandomAct } from './random-acts.ts';
import { playActs, randomActs } from './random-acts.ts';

/** Who it is about, which procedures are in play, and what is tried. */
export interface RandomCase {
  readonly base: CaseFacts;
  readonly names: readonly string[];
  readonly acts: readonly RandomAct[];
}

const bases: readonly CaseFacts[] = [
  factsOf(),
  factsOf({ status: 'expected' }),
  factsOf({ status: 'expected', measure: 'outsidePrison' }),
  factsOf({
    measure: 'parole',
    supervisee: { name: '演示·卓玛', sex: 'female', birthOn: day('2008-06-01'), minorAtCrime: true },
  }),
];

/**
 * A few procedures at a time, so that their matters go deep and meet each other. New procedures are in play once registered.
 *
 * @param always procedures that are in play in every case
 */
export function randomCase(always: readonly string[] = [], maxLength = 40): fc.Arbitrary<RandomCase> {
  const others = procedures.map(({ name }) => name).filter((name) => !always.includes(name));
  return fc.record({
    base: fc.constantFrom(...bases),
    names: fc
      .shuffledSubarray(others, { minLength: always.length > 0 ? 0 : 1, maxLength: 4 - always.length })
      .map((names) => [...always, ...names]),
    acts: randomActs(maxLength),
  });
}

/** Plays the case from 2 March 2026 on. */
export function played({ base, names, acts }: RandomCase): CasePlay {
  const play = new CasePlay(base, moment('2026-03-02T01:00:00.000Z'));
  playActs(
    play,
    procedures.filter(({ name }) => names.includes(name)),
    acts,
  );
  return play;
}
