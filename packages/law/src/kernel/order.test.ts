import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { foldFacts } from '../facts/fold-facts.ts';
import type { Surviving } from '../testing/clean-history.ts';
import { asHappened, enterCleanly, survivingSteps } from '../testing/clean-history.ts';
import { played, randomCase } from '../testing/random/random-case.ts';
import { contributionOf } from './assess.ts';
import { fold } from './fold.ts';

const chances = fc.infiniteStream(fc.nat());

function shuffled<T>(things: readonly T[], chance: fc.Stream<number>): readonly T[] {
  return things
    .map((thing) => ({ thing, key: chance.next().value as number }))
    .toSorted((a, b) => a.key - b.key)
    .map(({ thing }) => thing);
}

/** The same step of the same matter twice at the same moment: which was entered last is all that tells them apart. */
function inSameBreath({ matterId, taken }: Surviving): string {
  return `${matterId}/${taken.step}/${taken.event.happenedAt}`;
}

function keepingBreath(steps: readonly Surviving[], original: readonly Surviving[]): readonly Surviving[] {
  const waiting = new Map<string, Surviving[]>();
  for (const one of original) {
    const breath = inSameBreath(one);
    waiting.set(breath, [...(waiting.get(breath) ?? []), one]);
  }
  return steps.map((one) => waiting.get(inSameBreath(one))?.shift() ?? one);
}

test('the facts do not depend on the order in which matters are read', () => {
  fc.assert(
    fc.property(randomCase(), chances, (one, chance) => {
      const play = played(one);
      const contributions = play.matters.map(({ procedure, state }) => contributionOf(procedure, state));
      expect(foldFacts(play.base, shuffled(contributions, chance)), play.tell()).toEqual(play.facts);
    }),
    { numRuns: 80 },
  );
});

test('events arrive in any order: the state is the same', () => {
  fc.assert(
    fc.property(randomCase(), chances, (one, chance) => {
      for (const { state } of played(one).matters) {
        expect(fold(state, shuffled(state.history, chance))).toEqual(state);
      }
    }),
    { numRuns: 80 },
  );
});

test('what happened may be entered in any order, however late: the facts are the same', () => {
  fc.assert(
    fc.property(randomCase(), chances, (one, chance) => {
      const play = played(one);
      const steps = asHappened(survivingSteps(play));
      const inTime = enterCleanly(play, steps);
      const late = enterCleanly(play, keepingBreath(shuffled(steps, chance), steps));
      expect(late.left.length, play.tell()).toBe(inTime.left.length);
      expect(late.play.facts, late.play.tell()).toEqual(inTime.play.facts);
    }),
    { numRuns: 120 },
  );
});
