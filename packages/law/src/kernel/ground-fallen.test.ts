import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { matterIdsIn } from '../facts/standing-matters.ts';
import { leave } from '../procedures/leave/leave.ts';
import { CasePlay, actorAt } from '../testing/case-play.ts';
import { contextAt, factsOf, nixi, shangriLa } from '../testing/facts.ts';
import { played, randomCase } from '../testing/random/random-case.ts';
import { moment } from '../time/moment.ts';
import { assess, contributionOf } from './assess.ts';
import type { Command, MendCommand } from './command.ts';
import type { FormValues } from './field.ts';
import { findTaken } from './state.ts';

const county = actorAt('countyAgency', shangriLa);
const office = actorAt('judicialOffice', nixi);
const reason = '演示理由';
const first = { from: '2026-03-10', until: '2026-03-21' };
const extension = { from: '2026-03-22', until: '2026-03-28', continues: 'first' };
const further = { from: '2026-03-29', until: '2026-04-02', continues: 'extension' };

/** Leaves that continue each other, step by step; every command must be taken. */
class Chain {
  readonly play = new CasePlay(factsOf({ delegations: [] }), moment('2026-03-02T01:00:00.000Z'));

  apply(matterId: string, days: FormValues): void {
    const destination = { text: '昆明', region: 530102000000 };
    this.step(matterId, 'apply', { reason: 'medical', reasonText: '手术', destination, ...days });
    this.step(matterId, 'review', { opinion: 'agree', text: '属实' });
  }

  decide(matterId: string): void {
    this.step(matterId, 'decide', { outcome: 'approved' });
  }

  mend(matterId: string, command: MendCommand): void {
    this.give(matterId, command);
  }

  /** What follows from a matter, and apart from it whether its ground has fallen. */
  look(matterId: string) {
    const { play } = this;
    const { findings, ...rest } = assess(
      leave,
      play.stateOf(matterId)!,
      play.facts,
      contextAt('2026-03-11T01:00:00.000Z'),
    );
    const others = findings.filter(({ code }) => code !== 'ground.fallen');
    return { fallen: others.length < findings.length, rest: { ...rest, findings: others } };
  }

  private step(matterId: string, step: string, values: FormValues): void {
    this.give(matterId, { act: 'step', step, values, mode: 'permit', happenedAt: this.play.now });
  }

  private give(matterId: string, command: Command): void {
    const actor = command.act === 'step' && command.step !== 'decide' ? office : county;
    const verdict = this.play.give(leave, matterId, command, actor);
    if (!verdict.taken) throw new Error(verdict.refusals.map(({ text }) => text).join());
    this.play.pass(1);
  }
}

function threeLeaves(): Chain {
  const chain = new Chain();
  for (const [id, days] of Object.entries({ first, extension, further })) {
    chain.apply(id, days);
    chain.decide(id);
  }
  return chain;
}

test('annulling a leave raises the finding on the one that continues it, and on no other; nothing else changes', () => {
  const chain = threeLeaves();
  const before = { extension: chain.look('extension'), further: chain.look('further') };
  expect([before.extension.fallen, before.further.fallen]).toEqual([false, false]);
  chain.mend('first', { act: 'annul', reason });
  expect(chain.look('extension')).toEqual({ fallen: true, rest: before.extension.rest });
  expect(chain.look('further')).toEqual(before.further);
});

test('reopened and decided again, or where it stood: the ground is there again', () => {
  const chain = threeLeaves();
  const before = chain.look('extension');
  chain.mend('first', { act: 'annul', reason });
  chain.mend('first', { act: 'reopen', to: 'decide', reason });
  expect(chain.look('extension').fallen).toBe(true);
  chain.decide('first');
  expect(chain.look('extension')).toEqual(before);
  chain.mend('first', { act: 'annul', reason });
  chain.mend('first', { act: 'reopen', to: 'return', reason });
  expect(chain.look('extension')).toEqual(before);
});

test('done again under another number, the new one is the ground as soon as it is decided, and is continued in its turn', () => {
  const chain = threeLeaves();
  chain.mend('first', { act: 'supersede', successorId: 'again', reason });
  expect(chain.look('extension').fallen).toBe(true);
  chain.apply('again', first);
  expect(chain.look('extension').fallen).toBe(true);
  chain.decide('again');
  expect(chain.look('extension').fallen).toBe(false);
  // The extension has taken over: nobody is owed a return of the leave before it.
  expect(chain.look('again').rest.clocks.map(({ name }) => name)).toEqual(['decide']);
  chain.mend('again', { act: 'annul', reason });
  expect(chain.look('extension').fallen).toBe(true);
});

test('with days between them the successor is not continued: its own return is owed', () => {
  const chain = threeLeaves();
  chain.mend('first', { act: 'supersede', successorId: 'again', reason });
  chain.apply('again', { ...first, until: '2026-03-19' });
  chain.decide('again');
  expect(chain.look('again').rest.clocks.map(({ name }) => name)).toEqual(['decide', 'return']);
});

test('an extension of a leave that fell before the decision is not granted; recorded from paper, it has no ground at once', () => {
  const chain = new Chain();
  chain.apply('first', first);
  chain.decide('first');
  chain.apply('extension', extension);
  chain.mend('first', { act: 'annul', reason });
  expect(() => chain.decide('extension')).toThrow('没有找到要延长的那一次外出');
  const decided = { act: 'step', step: 'decide', values: { outcome: 'approved' } } as const;
  const { play } = chain;
  play.give(leave, 'extension', { ...decided, mode: 'record', happenedAt: play.now }, county);
  expect(chain.look('extension').fallen).toBe(true);
});

test('in any case: a ground has fallen exactly where a matter it names has no effect, and none in its place has one', () => {
  fc.assert(
    fc.property(randomCase(['leave', 'relocation']), (one) => {
      const play = played(one);
      const hasEffect = (id: string, asked: readonly string[] = []): boolean => {
        const matter = play.matters.find(({ state }) => state.id === id);
        if (matter === undefined || asked.includes(id)) return false;
        const { event } = matter.state.ended ?? {};
        if (event?.type === 'superseded') return hasEffect(event.successorId, [...asked, id]);
        return matterIdsIn([contributionOf(matter.procedure, matter.state)]).includes(id);
      };
      for (const { procedure, state } of play.matters) {
        const decision = findTaken(state, procedure.decisionStep)?.event;
        if (state.ended !== undefined || decision?.type !== 'stepTaken') continue;
        const { findings } = assess(procedure, state, play.facts, contextAt(play.now));
        const told = findings.find(({ code }) => code === 'ground.fallen');
        const fallen = decision.restsOn.filter((id) => !hasEffect(id));
        expect(told?.facts.map(({ value }) => value) ?? [], play.tell()).toEqual(fallen);
      }
    }),
    { numRuns: 100 },
  );
});

test('whatever contributes an effect can be rested on', () => {
  fc.assert(
    fc.property(randomCase(), (one) => {
      for (const { procedure, state } of played(one).matters.filter(({ state: { ended } }) => !ended)) {
        const { awaited, proposing, relocation, discharging, sealing, handlings, ...effects } =
          contributionOf(procedure, state);
        const nothing = Object.values(effects).every((each) => Array.isArray(each) && each.length === 0);
        expect(matterIdsIn([effects]), procedure.name).toEqual(nothing ? [] : [state.id]);
        const underWay = { awaited, proposing, relocation, discharging, sealing, handlings };
        expect(matterIdsIn([underWay as object])).toEqual([]);
      }
    }),
    { numRuns: 60 },
  );
});
