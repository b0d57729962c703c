import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { played, randomCase } from '../testing/random/random-case.ts';

test('a refusal changes nothing; what is taken adds one event and changes none before it; going back always undoes something', () => {
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
        if (event.type === 'sentBack') expect(event.undone?.length).toBeGreaterThan(0);
        if (event.type === 'reopened') expect(before?.ended ?? event.undone?.[0]).toBeDefined();
        known.set(matterId, state);
      }
    }),
    { numRuns: 120 },
  );
});
