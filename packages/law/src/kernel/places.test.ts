import { describe, expect, test } from 'vitest';

import { foldFacts } from '../facts/fold-facts.ts';
import { actorAt } from '../testing/case-play.ts';
import { contextAt, deqin, diqing, factsOf, nixi, shangriLa } from '../testing/facts.ts';
import { MatterStory, refused, taken } from '../testing/matter.ts';
import { betweenTwo } from '../testing/two-places.ts';
import { day } from '../time/day.ts';
import type { Actor } from './actor.ts';
import { assess } from './assess.ts';
import type { Verdict } from './command.ts';
import { placeOfStep } from './competence.ts';
import { participantsOf } from './participants.ts';

const oldCounty = actorAt('countyAgency', shangriLa);
const newCounty = actorAt('countyAgency', deqin);
const newOffice = actorAt('judicialOffice', deqin + 103_000);
const stranger = actorAt('countyAgency', 533423000000);
const prefecture = actorAt('prefectureAgency', diqing);
const province = actorAt('provinceAgency', 530000000000);
const reason = '演示理由';

const at = (hour: number) => `2026-03-02T0${hour}:00:00.000Z`;

/** A matter in which these steps have been taken by the side they belong to. */
function after(...steps: readonly (keyof typeof betweenTwo.steps)[]) {
  const story = new MatterStory(betweenTwo, factsOf());
  steps.forEach((step, index) => {
    const own = step === 'answer' || step === 'receive' ? newCounty : oldCounty;
    taken(story.step(at(index), step === 'hear' ? newOffice : own, step, { text: '演示' }));
  });
  return story;
}

const take = (story: MatterStory, actor: Actor, step: string) => refused(story.step(at(6), actor, step, {}));

function record(story: MatterStory, actor: Actor, step: string, office: Actor['office'] = 'countyAgency') {
  const stated = { office, name: '演示·纸上的人', bodyName: '演示机构' };
  const command = {
    act: 'step',
    step,
    values: {},
    mode: 'record',
    happenedAt: contextAt(at(6)).now,
  } as const;
  return irregularities(story.give(at(7), actor, { ...command, stated }));
}

function irregularities(verdict: Verdict): readonly string[] {
  return taken(verdict).event.irregularities.map(({ code }) => code);
}

describe('the place whose body takes a step', () => {
  const { holder } = factsOf();

  test('without a region it is the office that holds the case', () => {
    expect(placeOfStep({ offices: [], waiting: 'countyAgency' }, holder)).toBe(nixi);
  });

  test('with one it is the body of that office there', () => {
    const place = (waiting: Actor['office'], region: number) =>
      placeOfStep({ offices: [], waiting, region }, holder);
    expect(place('countyAgency', deqin)).toBe(deqin);
    expect(place('countyAgency', deqin + 103_000)).toBe(deqin);
    expect(place('judicialOffice', deqin + 103_000)).toBe(deqin + 103_000);
    expect(place('prefectureAgency', deqin)).toBe(diqing);
    expect(place('provinceAgency', deqin)).toBe(530000000000);
    expect(place('police', deqin)).toBe(deqin);
  });
});

describe('taking a step', () => {
  test('each side takes its own and not the other’s; a stranger takes none', () => {
    expect(take(after(), newCounty, 'ask')).toEqual(['step.wrong-place']);
    expect(take(after(), stranger, 'ask')).toEqual(['step.wrong-place']);
    expect(take(after('ask'), oldCounty, 'answer')).toEqual(['step.wrong-place']);
    expect(take(after('ask'), stranger, 'answer')).toEqual(['step.wrong-place']);
    expect(take(after('ask'), newCounty, 'answer')).toEqual([]);
    expect(take(after('ask', 'answer'), newCounty, 'decide')).toEqual(['step.wrong-place']);
  });

  test('without a region the holder’s side takes it, and the office itself; the other side does not', () => {
    expect(take(after('ask'), oldCounty, 'note')).toEqual([]);
    expect(take(after('ask'), actorAt('judicialOffice', nixi), 'note')).toEqual([]);
    expect(take(after('ask'), newCounty, 'note')).toEqual(['step.wrong-place']);
    expect(take(after('ask'), actorAt('judicialOffice', nixi + 1_000), 'note')).toEqual(['step.wrong-place']);
  });

  test('an office of that place is not its county', () => {
    expect(take(after('ask'), newOffice, 'answer')).toEqual(['step.wrong-office']);
    expect(take(after('ask'), newCounty, 'hear')).toEqual(['step.wrong-office']);
    expect(take(after('ask'), actorAt('judicialOffice', nixi), 'hear')).toEqual(['step.wrong-place']);
    expect(take(after('ask'), newOffice, 'hear')).toEqual([]);
  });

  test('whoever holds the case records what the other side did on paper', () => {
    expect(record(after('ask'), oldCounty, 'answer')).toEqual([]);
    expect(record(after('ask'), actorAt('judicialOffice', nixi), 'answer')).toEqual([]);
    expect(record(after('ask'), oldCounty, 'hear', 'judicialOffice')).toEqual([]);
  });

  test('a guest enters nothing for others, only what its own side did', () => {
    expect(record(after('ask'), newCounty, 'answer')).toEqual([]);
    expect(record(after('ask', 'answer'), newCounty, 'decide')).toEqual(['step.wrong-place']);
    expect(record(after('ask'), newCounty, 'note', 'judicialOffice')).toEqual(['step.wrong-place']);
    expect(record(after('ask'), stranger, 'answer')).toEqual(['step.wrong-place']);
  });

  test('the prefecture above both records for either side', () => {
    expect(record(after('ask'), prefecture, 'answer')).toEqual([]);
    expect(record(after('ask', 'answer'), prefecture, 'decide')).toEqual([]);
  });

  test('once the case is handed over, the new holder records for both, the old one only for itself', () => {
    const story = after('ask', 'answer');
    const handed = { custodianCode: deqin, custodianName: '演示', from: day('2026-03-02'), matterId: 'm' };
    story.facts = foldFacts(factsOf(), [{ custody: [handed] }]);
    const again = () => Object.assign(after('ask', 'answer'), { facts: story.facts });
    expect(record(again(), newCounty, 'decide')).toEqual([]);
    expect(record(again(), oldCounty, 'decide')).toEqual([]);
    expect(record(again(), oldCounty, 'note', 'judicialOffice')).toEqual(['step.wrong-place']);
  });
});

describe('mending', () => {
  const correct = (story: MatterStory, actor: Actor, step: string) =>
    refused(story.mend(at(8), actor, { act: 'correct', step, field: 'text', value: '更正', reason }));
  const sendBack = (story: MatterStory, actor: Actor, to: string) =>
    refused(story.mend(at(8), actor, { act: 'sendBack', to, reason }));

  test('each side corrects what it wrote; whoever is above both corrects either; nobody else any', () => {
    const story = () => after('ask', 'answer');
    expect(correct(story(), oldCounty, 'ask')).toEqual([]);
    expect(correct(story(), newCounty, 'ask')).toEqual(['mend.wrong-place']);
    expect(correct(story(), newCounty, 'answer')).toEqual([]);
    expect(correct(story(), oldCounty, 'answer')).toEqual(['mend.wrong-place']);
    for (const step of ['ask', 'answer']) {
      expect(correct(story(), prefecture, step)).toEqual([]);
      expect(correct(story(), province, step)).toEqual([]);
      expect(correct(story(), stranger, step)).toEqual(['mend.wrong-place']);
    }
  });

  test('what the holder entered from the other side’s paper, it corrects itself', () => {
    const story = after('ask');
    expect(record(story, oldCounty, 'answer')).toEqual([]);
    expect(correct(story, stranger, 'answer')).toEqual(['mend.wrong-place']);
    expect(correct(story, oldCounty, 'answer')).toEqual([]);
    expect(correct(story, newCounty, 'answer')).toEqual([]);
  });

  test('whoever a step waits for may send back what came before; whoever waits for nothing may not', () => {
    expect(sendBack(after('ask'), newCounty, 'ask')).toEqual([]);
    expect(sendBack(after('ask', 'answer'), newCounty, 'answer')).toEqual(['mend.wrong-place']);
    expect(sendBack(after('ask', 'answer'), oldCounty, 'answer')).toEqual([]);
    expect(sendBack(after('ask'), stranger, 'ask')).toEqual(['mend.wrong-place']);
    expect(sendBack(after('ask', 'answer'), prefecture, 'answer')).toEqual([]);
  });

  test('the side that opened a matter withdraws it, the side that decided annuls it', () => {
    const withdraw = (actor: Actor) => refused(after('ask').mend(at(8), actor, { act: 'withdraw', reason }));
    expect(withdraw(oldCounty)).toEqual([]);
    expect(withdraw(newCounty)).toEqual(['mend.wrong-place']);
    const annul = (actor: Actor) =>
      refused(after('ask', 'answer', 'decide').mend(at(8), actor, { act: 'annul', reason }));
    expect(annul(oldCounty)).toEqual([]);
    expect(annul(newCounty)).toEqual(['mend.wrong-place']);
    expect(annul(prefecture)).toEqual([]);
  });

  test('a paper of the other side with an earlier date does not make it the one that opened the matter', () => {
    const story = after('ask');
    const early = contextAt('2026-03-01T02:00:00.000Z').now;
    const stated = { office: 'countyAgency', name: '演示·对方' } as const;
    const command = { act: 'step', step: 'answer', values: {}, mode: 'record', happenedAt: early } as const;
    taken(story.give(at(7), newCounty, { ...command, stated }));
    expect(story.state?.taken.map(({ step }) => step)).toEqual(['answer', 'ask']);
    const withdraw = { act: 'withdraw', reason } as const;
    expect(refused(story.mend(at(8), newCounty, withdraw))).toEqual(['mend.wrong-place']);
    expect(refused(story.mend(at(8), oldCounty, withdraw))).toEqual([]);
  });
});

describe('who takes part', () => {
  const participants = (story: MatterStory) =>
    participantsOf(betweenTwo, { facts: story.facts, state: story.state!, context: contextAt(at(8)) });
  const county = { office: 'countyAgency', place: deqin };

  test('bodies of the other side whose step is reached, or was taken, and nobody of the holder’s own', () => {
    expect(participants(after('ask'))).toEqual([
      { office: 'judicialOffice', place: deqin + 103_000 },
      county,
    ]);
    expect(participants(after('ask', 'answer'))).toContainEqual(county);
    const done = after('ask', 'answer', 'decide', 'receive');
    expect(participants(done)).toEqual([county]);
    expect(assess(betweenTwo, done.state!, done.facts, contextAt(at(8))).participants).toEqual([county]);
  });

  test('when the case is handed over, the old side becomes the guest', () => {
    const story = after('ask', 'answer', 'decide', 'receive');
    const handed = { custodianCode: deqin, custodianName: '演示', from: day('2026-03-02'), matterId: 'm' };
    story.facts = foldFacts(factsOf(), [{ custody: [handed] }]);
    expect(participants(story)).toEqual([{ office: 'countyAgency', place: shangriLa }]);
  });

  test('tasks name the place that owes them, but for the holder’s own', () => {
    const story = after('ask');
    const { tasks } = assess(betweenTwo, story.state!, story.facts, contextAt(at(8)));
    expect(tasks.map(({ step, region }) => [step, region])).toEqual([
      ['hear', deqin + 103_000],
      ['answer', deqin],
      ['note', undefined],
    ]);
  });
});
