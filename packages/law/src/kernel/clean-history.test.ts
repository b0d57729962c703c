import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { asHappened, enterCleanly, survivingSteps, waitsForItsGround } from '../testing/clean-history.ts';
import { played, randomCase } from '../testing/random/random-case.ts';
import { toldBy } from '../testing/survivors.ts';

test('acts mended in any order leave the facts of the clean history: the same steps with their final values, never mended', () => {
  fc.assert(
    fc.property(randomCase(), (one) => {
      const play = played(one);
      const clean = enterCleanly(play, asHappened(survivingSteps(play)));
      const left = clean.left
        .filter((step) => !waitsForItsGround(play, step))
        .map(({ matterId, taken }) => `${matterId} ${taken.step}`);
      expect(left, play.tell()).toEqual([]);
      const { successions: _successions, ...facts } = play.facts;
      expect(clean.play.facts, play.tell()).toEqual({ ...facts, successions: [] });
    }),
    { numRuns: 150 },
  );
});

test('the steps that stand are those the commands themselves say, with the values last given to that very occurrence', () => {
  fc.assert(
    fc.property(randomCase(), (one) => {
      const play = played(one);
      for (const { procedure, state } of play.matters) {
        const deeds = play.deeds.filter(({ matterId }) => matterId === state.id);
        expect(
          state.taken.map(({ step, values, event }) => ({
            number: event.sequence,
            step,
            happenedAt: event.happenedAt,
            values,
          })),
          play.tell(),
        ).toEqual(toldBy(procedure, deeds));
      }
    }),
    { numRuns: 100 },
  );
});
