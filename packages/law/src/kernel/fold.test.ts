import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { leave } from '../procedures/leave/leave.ts';
import { actorOf, contextAt, factsOf } from '../testing/facts.ts';
import { MatterStory } from '../testing/matter.ts';
import { momentFromEpoch } from '../time/moment.ts';
import { allowedActs } from './acts.ts';
import { assess } from './assess.ts';
import type { MendCommand } from './command.ts';
import { fold } from './fold.ts';

const start = Date.UTC(2026, 2, 2, 1);
const at = (hour: number) => momentFromEpoch(start + hour * 3_600_000);

const asked = {
  reason: 'medical',
  reasonText: '手术',
  destination: { text: '昆明', region: 530102000000 },
  from: '2026-03-10',
  until: '2026-03-21',
};

/** Everything that might be tried on a leave, sensible or not. */
const attempts = fc.array(
  fc.constantFrom<(story: MatterStory, now: string) => unknown>(
    (story, now) => story.step(now, 'judicialOffice', 'apply', asked),
    (story, now) => story.step(now, 'judicialOffice', 'review', { opinion: 'agree', text: '属实' }),
    (story, now) => story.step(now, 'countyAgency', 'decide', { outcome: 'approved' }),
    (story, now) => story.step(now, 'countyAgency', 'decide', { outcome: 'refused', reasons: '不属实' }),
    (story, now) => mend(story, now, { act: 'sendBack', to: 'apply', reason: '补正' }),
    (story, now) => mend(story, now, { act: 'withdraw', reason: '不去了' }),
    (story, now) => mend(story, now, { act: 'annul', reason: '有误' }),
    (story, now) => mend(story, now, { act: 'reopen', to: 'decide', reason: '恢复' }),
    (story, now) =>
      mend(story, now, { act: 'correct', step: 'apply', field: 'reasonText', value: '复查', reason: '写错' }),
    (story, now) => story.step(now, 'judicialOffice', 'return', { returnedAt: now }),
  ),
  { maxLength: 14 },
);

function mend(story: MatterStory, now: string, command: MendCommand): void {
  if (story.state !== undefined) story.mend(now, 'countyAgency', command);
}

function play(list: readonly ((story: MatterStory, now: string) => unknown)[]): MatterStory {
  const story = new MatterStory(leave, factsOf());
  list.forEach((attempt, index) => attempt(story, at(index)));
  return story;
}

describe('fold', () => {
  test('the order in which events arrive does not matter', () => {
    fc.assert(
      fc.property(attempts, fc.infiniteStream(fc.nat()), (list, chance) => {
        const { state } = play(list);
        if (state === undefined) return;
        const shuffled = state.history
          .map((event) => ({ event, key: chance.next().value }))
          .toSorted((a, b) => a.key - b.key)
          .map(({ event }) => event);
        expect(fold(state, shuffled)).toEqual(state);
      }),
    );
  });

  test('nothing is lost: every taken command is one event of the history, numbered without a gap', () => {
    fc.assert(
      fc.property(attempts, (list) => {
        const { state } = play(list);
        expect(state?.history.map((event) => event.sequence).toSorted((a, b) => a - b) ?? []).toEqual(
          Array.from({ length: state?.revision ?? 0 }, (_, index) => index + 1),
        );
      }),
    );
  });

  test('a matter that was ended contributes nothing and owes nothing; one that stands granted contributes one permission', () => {
    fc.assert(
      fc.property(attempts, (list) => {
        const { state, facts } = play(list);
        if (state === undefined) return;
        const standing = assess(leave, state, facts, contextAt(at(20)));
        const granted = standing.outcome === 'approved' && state.ended === undefined;
        expect(standing.contribution.permissions ?? []).toHaveLength(granted ? 1 : 0);
        if (state.ended !== undefined) expect(standing.tasks).toEqual([]);
      }),
    );
  });

  test('an act that is offered without objection is not refused for its place in the order', () => {
    fc.assert(
      fc.property(attempts, (list) => {
        const story = play(list);
        if (story.state === undefined) return;
        const acts = allowedActs(leave, story.state, story.facts, actorOf('countyAgency'), contextAt(at(20)));
        for (const act of acts.filter((one) => one.act !== 'step' && one.refusal === undefined)) {
          if (act.act === 'withdraw' || act.act === 'annul') {
            const copy = new MatterStory(leave, story.facts);
            copy.state = story.state;
            expect(copy.mend(at(20), 'countyAgency', { act: act.act, reason: '理由' }).taken).toBe(true);
          }
        }
      }),
    );
  });
});
