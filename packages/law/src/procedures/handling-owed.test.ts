import { describe, expect, test } from 'vitest';

import { assessDuties } from '../duties/index.ts';
import type { CaseFacts } from '../facts/facts.ts';
import { assess } from '../kernel/assess.ts';
import type { Procedure } from '../kernel/procedure.ts';
import { contextAt, factsOf } from '../testing/facts.ts';
import { MatterStory, taken } from '../testing/matter.ts';
import { day } from '../time/day.ts';
import { lostContact } from './lost-contact/lost-contact.ts';
import { stopping } from './stopping/stopping.ts';
import { ordinarySteps as stoppingSteps } from './stopping/vectors.ts';

const at = '2026-12-03T02:00:00.000Z';
const action = { procedure: 'violation', step: 'open' };

/** Codes of what is found that leads to 违规查处, of this matter, with these facts of the case. */
function leading(
  procedure: Procedure,
  story: MatterStory,
  facts: CaseFacts = story.facts,
): readonly string[] {
  const { findings } = assess(procedure, story.state!, facts, contextAt(at));
  return findings.filter((one) => one.action?.procedure === 'violation').map(({ code }) => code);
}

const handled = (on: string, about?: string) =>
  factsOf({
    handlings: [{ matterId: 'violation', on: day(on), ...(about === undefined ? {} : { about }) }],
  });

describe('违规制止和调查', () => {
  const proposed = (values: object) => {
    const story = new MatterStory(stopping, factsOf());
    const { find, hear, collect, propose } = stoppingSteps;
    taken(story.step(at, 'judicialOffice', 'find', { ...find, ongoing: false }));
    taken(story.step(at, 'judicialOffice', 'hear', hear ?? {}));
    taken(story.step(at, 'judicialOffice', 'collect', collect ?? {}));
    taken(story.step(at, 'countyAgency', 'propose', { ...propose, ...values }));
    return story;
  };

  test('what is to be treated opens 违规查处, until it has been opened about it, or since', () => {
    const story = proposed({ established: 'yes', proposal: 'warning' });
    expect(leading(stopping, story)).toEqual(['stopping.handling']);
    expect(leading(stopping, story, handled('2026-12-02', 'matter-1'))).toEqual([]);
    expect(leading(stopping, story, handled('2026-12-02', 'another'))).toEqual(['stopping.handling']);
    expect(leading(stopping, story, handled('2026-12-02'))).toEqual([]);
    expect(leading(stopping, story, handled('2026-11-30'))).toEqual(['stopping.handling']);
    expect(leading(stopping, story, factsOf({ status: 'discharged' }))).toEqual([]);
  });

  test('what is not so, or ends with a talk, opens nothing', () => {
    expect(leading(stopping, proposed({ established: 'no', proposal: 'none' }))).toEqual([]);
    expect(leading(stopping, proposed({ established: 'yes', proposal: 'education' }))).toEqual([]);
  });
});

test('失联与脱管: the rung that is reached opens 违规查处, and so does the treatment that was chosen', () => {
  const story = new MatterStory(lostContact, factsOf());
  const discovery = { form: 'lost', since: '2026-11-20 10:00', how: 'noAnswer', text: '演示' };
  taken(story.step(at, 'judicialOffice', 'discover', { ...discovery, discoveredAt: '2026-11-20 12:00' }));
  expect(leading(lostContact, story)).toEqual(['LOST-04.warning']);
  const found = { foundAt: '2026-12-02 09:00', place: { text: '演示县城' }, reason: '演示' };
  taken(story.step(at, 'judicialOffice', 'found', { ...found, compliance: 'complies' }));
  expect(leading(lostContact, story, handled('2026-12-02', 'matter-1'))).toEqual([]);
  const disposal = { on: '2026-12-03', text: '演示' };
  taken(story.step(at, 'countyAgency', 'dispose', { ...disposal, handlings: ['warning'] }));
  expect(leading(lostContact, story)).toEqual(['lostContact.handling']);
  const warned = { matterId: 'violation', kind: 'warning', on: day('2026-12-03') } as const;
  expect(leading(lostContact, story, factsOf({ sanctions: [warned] }))).toEqual([]);
});

test('what the person has missed again and again offers 违规查处 beside the entry; once is only asked about', () => {
  const since = day('2026-11-01');
  const missed = (on: string, changes: Partial<CaseFacts> = {}) => {
    const facts = factsOf({
      levels: [{ level: '普管', from: since }],
      diligence: { since, entries: [], excuses: [] },
      ...changes,
    });
    const { findings } = assessDuties(facts, contextAt(`${on}T04:00:00.000Z`));
    return findings.find(({ code }) => code === 'SUP-01');
  };
  expect(missed('2026-11-20')?.also).toBeUndefined();
  expect(missed('2026-12-03')).toMatchObject({ severity: 'grave', also: action });
  const { handlings = [] } = handled('2026-12-02');
  expect(missed('2026-12-03', { handlings })?.also).toBeUndefined();
});
