import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { played, randomCase } from '../testing/random/random-case.ts';

test('a refusal changes nothing; what is taken adds one event at the end and changes none before it', () => {
  fc.assert(
    fc.property(randomCase(), (one) => {
      const play = played(one);
      const known = new Map<string, (typeof play.deeds)[number]['before']>();
      for (const { matterId, before, verdict } of play.deeds) {
        expect(before).toBe(known.get(matterId));
        if (!verdict.taken) {
          expect(verdict.refusals.length).toBeGreaterThan(0);
          continue;
        }
        const { event, state } = verdict.decision;
        const { revision = 0, history = [] } = before ?? {};
        expect([event.sequence, state.revision]).toEqual([revision + 1, revision + 1]);
        expect(state.history.filter((each) => each !== event)).toEqual(history);
        expect(state.history).toContain(event);
        known.set(matterId, state);
      }
    }),
    { numRuns: 200 },
  );
});
