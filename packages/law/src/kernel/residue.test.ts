import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import type { CaseFacts } from '../facts/facts.ts';
import { foldFacts } from '../facts/fold-facts.ts';
import type { PlayedMatter } from '../testing/case-play.ts';
import { contextAt } from '../testing/facts.ts';
import { played, randomCase } from '../testing/random/random-case.ts';
import { assess, contributionOf } from './assess.ts';
import type { Assessment } from './assess.ts';
import type { MatterEvent } from './event.ts';
import { fold } from './fold.ts';
import type { MatterState } from './state.ts';

/** The same matter as if nothing had ever been mended: only the steps that stand were taken, with the values they have now. */
function neverMended(state: MatterState): MatterState {
  const events = state.taken
    .toSorted((a, b) => a.event.sequence - b.event.sequence)
    .map(({ event, values }, index) => ({ ...event, values, sequence: index + 1 }) as MatterEvent);
  return fold(state, events);
}

/** What follows from a matter, but for the moment since which a task waits. */
function comparable({ tasks, ...assessment }: Assessment): unknown {
  return { ...assessment, tasks: tasks.map(({ since: _since, ...task }) => task) };
}

test('mending leaves no residue: tasks, clocks and findings are those of a matter that was never mended', () => {
  fc.assert(
    fc.property(randomCase(), fc.integer({ min: 0, max: 400 }), (one, hours) => {
      const play = played(one);
      play.pass(hours);
      const context = contextAt(play.now);
      for (const { procedure, state } of play.matters.filter((each) => each.state.ended === undefined)) {
        expect(comparable(assess(procedure, state, play.facts, context)), play.tell()).toEqual(
          comparable(assess(procedure, neverMended(state), play.facts, context)),
        );
      }
    }),
    { numRuns: 150 },
  );
});

test('a matter that was withdrawn, annulled or superseded leaves the rest of the case as if it had never been', () => {
  fc.assert(
    fc.property(randomCase(), (one) => {
      const play = played(one);
      const standing = play.matters.filter(({ state }) => state.ended?.status === undefined);
      const facts = foldFacts(play.base, standing.map(contribute));
      expect(withoutSuccessions(play.facts), play.tell()).toEqual(withoutSuccessions(facts));
    }),
    { numRuns: 80 },
  );
});

/** Which matter came in the place of which is all that is known of a superseded one. */
function withoutSuccessions({ successions: _successions, ...facts }: CaseFacts): unknown {
  return facts;
}

function contribute({ procedure, state }: PlayedMatter) {
  return contributionOf(procedure, state);
}
