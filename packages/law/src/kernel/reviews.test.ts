import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { assessDuties } from '../duties/index.ts';
import { procedures } from '../procedures/index.ts';
import { contextAt } from '../testing/facts.ts';
import { played, randomCase } from '../testing/random/random-case.ts';
import { addDays } from '../time/day-arithmetic.ts';
import { addHours, epochOf, momentFromEpoch } from '../time/moment.ts';
import type { Moment } from '../time/moment.ts';
import { dayOf } from '../time/zone.ts';
import { assess } from './assess.ts';
import { catalogueOf } from './catalogue.ts';
import { assessCase } from './prompts.ts';

/** How far to look where nothing is said to change any more. */
const horizonHours = 24 * 800;

/** A moment after `now` and before the review: at the review itself, what warns may speak already. */
function between(now: Moment, review: Moment | undefined, share: number): Moment {
  const until = epochOf(review ?? addHours(now, horizonHours));
  const from = epochOf(now);
  return momentFromEpoch(from + Math.floor(Math.max(0, until - from - 1) * share));
}

const catalogue = catalogueOf(procedures);

test('until its next review nothing changes in a matter by itself, and the review stays where it is', () => {
  fc.assert(
    fc.property(
      randomCase(),
      fc.integer({ min: 0, max: 400 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (one, hours, share) => {
        const play = played(one);
        play.pass(hours);
        for (const { procedure, state } of play.matters) {
          const before = assess(procedure, state, play.facts, contextAt(play.now));
          const at = between(play.now, before.nextReviewAt, share);
          expect(assess(procedure, state, play.facts, contextAt(at)), `${play.tell()}\n${at}`).toEqual(
            before,
          );
        }
      },
    ),
    { numRuns: 300 },
  );
});

test('nor in a case as a whole', () => {
  fc.assert(
    fc.property(
      randomCase(),
      fc.integer({ min: 0, max: 400 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.integer({ min: -60, max: 60 }),
      (one, hours, share, days) => {
        const play = played(one);
        play.pass(hours);
        // Entries are kept since some day before or after now.
        const since = addDays(dayOf(play.now), days);
        const facts = { ...play.facts, diligence: { since, entries: [], excuses: [] } };
        const whole = (at: Moment) => {
          const context = contextAt(at);
          return [
            assessCase(catalogue.on(context.today), facts, () => context),
            assessDuties(facts, context),
          ] as const;
        };
        for (const [index, before] of whole(play.now).entries()) {
          const at = between(play.now, before.nextReviewAt, share);
          expect(whole(at)[index], `${play.tell()}\n${at}`).toEqual(before);
        }
      },
    ),
    { numRuns: 200 },
  );
});
