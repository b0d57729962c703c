import { describe, expect, test } from 'vitest';

import { act, cooperation, formerSecurityPenalties, securityPenalties } from '../articles/index.ts';
import type { CaseFacts } from '../facts/facts.ts';
import { foldFacts } from '../facts/fold-facts.ts';
import { intake } from '../procedures/intake/intake.ts';
import { leave } from '../procedures/leave/leave.ts';
import { team } from '../procedures/team/team.ts';
import { contextAt, factsOf } from '../testing/facts.ts';
import { MatterStory, taken } from '../testing/matter.ts';
import { day } from '../time/day.ts';
import type { StatedActor } from './actor.ts';
import { assess } from './assess.ts';
import type { FormValues } from './field.ts';
import { byLawOf } from './law-of-day.ts';

const at = (on: string) => `${on}T02:00:00.000Z`;
const entered = at('2026-06-01');
const county: StatedActor = { office: 'countyAgency', name: '演示·局长' };
const office: StatedActor = { office: 'judicialOffice', name: '演示·所长' };

/** Codes of what was irregular about a step of that day, entered on 1 June 2026. */
function irregular(
  story: MatterStory,
  step: string,
  on: string,
  values: FormValues,
  stated = county,
): readonly string[] {
  const { event } = taken(story.record(entered, 'countyAgency', step, at(on), stated, values));
  return event.irregularities.map(({ code }) => code);
}

const applied = (from: string, until: string): FormValues => ({
  reason: 'medical',
  reasonText: '手术',
  destination: { text: '昆明', region: 530102000000 },
  from,
  until,
});

function leaveIn(facts: CaseFacts, from: string, until: string, on: string) {
  const story = new MatterStory(leave, facts);
  return { story, codes: irregular(story, 'apply', on, applied(from, until), office) };
}

describe('an objection by the law of the day', () => {
  const objection = { code: 'x', text: '不合规。' };

  test('cites what was in force, and is none where nothing was', () => {
    const both = [{ ...objection, articles: [act(27), cooperation(13)] }];
    expect(byLawOf(day('2026-02-21'), both)).toEqual(both);
    expect(byLawOf(day('2026-02-20'), both)).toEqual([{ ...objection, articles: [act(27)] }]);
    expect(byLawOf(day('2020-06-30'), both)).toEqual([]);
  });

  test('of a law and its revision the one of the day speaks', () => {
    const either = [{ ...objection, articles: [formerSecurityPenalties(60), securityPenalties(72, '4')] }];
    const cited = (on: string) => byLawOf(day(on), either).flatMap(({ articles }) => articles ?? []);
    expect(cited('2025-12-31')).toEqual([formerSecurityPenalties(60)]);
    expect(cited('2026-01-01')).toEqual([securityPenalties(72, '4')]);
  });

  test('a rule of the house holds on every day', () => {
    expect(byLawOf(day('1990-01-01'), [objection])).toEqual([objection]);
    expect(byLawOf(day('1990-01-01'), [{ ...objection, articles: [] }])).toHaveLength(1);
  });
});

describe('a back-entry is judged by its own day', () => {
  test('RECV-12: that a hospital is visited only for 暂予监外执行 is a rule since 21 February 2026', () => {
    const received = (on: string) => {
      const story = new MatterStory(intake, factsOf({ status: 'expected' }));
      irregular(story, 'announce', on, { source: 'notice', learnedOn: on });
      return irregular(story, 'receive', on, {
        outcome: 'approved',
        receivedAt: at(on),
        manner: 'hospital',
        hospital: { text: '昆明', region: 530102000000 },
        identityMethod: 'idCard',
      });
    };
    expect(received('2026-02-20')).toEqual([]);
    expect(received('2026-02-21')).toEqual(['intake.hospital-not-for-measure']);
  });

  test('RECV-28, RECV-39: the ten days of a delivery cite the act before the opinion of 2026 and the opinion after it', () => {
    const deadline = (effectiveOn: string) => {
      const story = new MatterStory(intake, factsOf({ status: 'expected', measure: 'outsidePrison' }));
      const announced = { source: 'register', learnedOn: effectiveOn, deciderKind: 'court', effectiveOn };
      irregular(story, 'announce', effectiveOn, announced);
      const { clocks } = assess(intake, story.state!, story.facts, contextAt(at(effectiveOn)));
      return clocks.find(({ name }) => name === 'papers')?.article?.code;
    };
    expect(deadline('2026-02-20')).toBe('act-20');
    expect(deadline('2026-02-21')).toBe('cooperation-9');
  });

  test('LEAVE-14: the forty-eight hours judge nobody who was back before they were a rule', () => {
    const late = (until: string, returnedAt: string) => {
      const { story } = leaveIn(factsOf(), '2026-02-01', until, '2026-01-28');
      irregular(story, 'decide', '2026-01-29', { outcome: 'approved' });
      irregular(story, 'return', returnedAt.slice(0, 10), { returnedAt }, office);
      const { findings } = assess(leave, story.state!, story.facts, contextAt(entered));
      return findings.map(({ code }) => code).filter((code) => code === 'LEAVE-14');
    };
    expect(late('2026-02-05', at('2026-02-20'))).toEqual([]);
    expect(late('2026-02-05', at('2026-02-21'))).toEqual(['LEAVE-14']);
  });

  test('the parameters of the day decide: seven days or eight, as the prefecture counted them then', () => {
    const decided = (parameters: Readonly<Record<string, unknown>>) => {
      const story = new MatterStory(leave, factsOf());
      story.parameters = parameters;
      irregular(story, 'apply', '2026-03-02', applied('2026-03-10', '2026-03-17'), office);
      return irregular(story, 'decide', '2026-03-03', { outcome: 'approved' }, office);
    };
    expect(decided({ 'leave.countsBothEnds': false })).toEqual([]);
    expect(decided({ 'leave.countsBothEnds': true })).toEqual(['step.wrong-office', 'step.not-yet']);
  });

  test('whoever has been discharged since served then', () => {
    const ended = { matterId: 'end', kind: 'discharged', on: day('2026-05-20'), ground: '矫正期满' } as const;
    const over = foldFacts(factsOf(), [{ ended }]);
    expect(over.status).toBe('discharged');
    expect(leaveIn(over, '2026-03-10', '2026-03-12', '2026-03-02').codes).toEqual([]);
    expect(leaveIn(over, '2026-05-25', '2026-05-26', '2026-05-21').codes).toEqual(['case.not-serving']);
    // What is asked for now is judged by now.
    const story = new MatterStory(leave, over);
    const asked = story.step(entered, 'judicialOffice', 'apply', applied('2026-06-10', '2026-06-12'));
    expect(asked).toMatchObject({ refusals: [{ code: 'case.not-serving' }] });
  });

  test('the term that ruled then bounds it, not one that was shortened or set since', () => {
    const shortened = {
      kind: 'commutation',
      matterId: 'ruling',
      ends: day('2026-05-31'),
      effectiveOn: day('2026-04-01'),
    } as const;
    const facts = foldFacts(factsOf(), [{ termEntries: [shortened] }]);
    expect(facts.term?.ends).toBe('2026-05-31');
    expect(leaveIn(facts, '2026-05-20', '2026-06-05', '2026-03-31').codes).toEqual([]);
    expect(leaveIn(facts, '2026-05-20', '2026-06-05', '2026-04-01').codes).toEqual(['leave.beyond-term']);
  });

  test('MINOR-02: who was a minor then is one for the step of that day', () => {
    const formed = (on: string) => {
      const supervisee = { name: '演示·卓玛', birthOn: day('2008-04-10'), minorAtCrime: false };
      // Without a term nobody knows whether the correction began earlier: then the day itself decides.
      const { term: _term, ...facts } = factsOf({ supervisee });
      const values = { members: [{ name: '演示·甲', role: 'office' }], from: on };
      return irregular(new MatterStory(team, facts), 'form', on, values);
    };
    expect(formed('2026-04-10')).toEqual(['team.no-minor-expert']);
    expect(formed('2026-04-11')).toEqual([]);
  });
});
