import { describe, expect, test } from 'vitest';

import { assess } from '../../kernel/assess.ts';
import { assessCase } from '../../kernel/prompts.ts';
import { actorOf, contextAt } from '../../testing/facts.ts';
import { MatterStory, refused, taken } from '../../testing/matter.ts';
import { receivedFacts } from '../../testing/story-vector.ts';
import { classification } from './classification.ts';
import { findLevelNames } from './parameters.ts';
import { ordinaryClassification } from './vectors.ts';

const assessed = ordinaryClassification['assess']!;
const decided = ordinaryClassification['decide']!;
const morning = '2026-11-23T03:00:00.000Z';
const next = '2026-11-24T02:00:00.000Z';

describe('分类管理', () => {
  test('is assessed by the office and decided by an approver of the county', () => {
    const story = new MatterStory(classification, receivedFacts());
    taken(story.step(morning, 'judicialOffice', 'assess', assessed));
    expect(refused(story.step(next, actorOf('countyAgency', ['clerk']), 'decide', decided))).toEqual([
      'step.wrong-role',
    ]);
    const decision = taken(story.step(next, 'countyAgency', 'decide', decided));
    expect(decision.papers).toMatchObject([
      { kind: 'classificationForm', signedBy: 'countyAgency', data: { previousLevel: '' } },
      { kind: 'classificationNotice', signedBy: 'countyAgency' },
    ]);
    expect(decision.copies.map((copy) => copy.recipient.kind)).toEqual(['supervisee']);
    expect(assess(classification, decision.state, story.facts, contextAt(next))).toMatchObject({
      status: 'closed',
      contribution: { levels: [{ matterId: 'matter-1', level: '普管', from: '2026-11-24' }] },
      summary: '分类管理：普管，2026年11月24日起',
    });
  });

  test('refused, it changes nothing and nobody is told', () => {
    const levels = [{ level: '严管', from: '2026-11-20' }] as never;
    const story = new MatterStory(classification, receivedFacts({ levels }));
    taken(story.step(morning, 'countyAgency', 'assess', { ...assessed, evidence: '11月22日训诫决定书' }));
    const values = { ...decided, outcome: 'refused', level: '严管' };
    const decision = taken(story.step(next, 'countyAgency', 'decide', values));
    expect(decision.copies).toEqual([]);
    expect(decision.papers).toMatchObject([{ data: { previousLevel: '严管' } }]);
    expect(assess(classification, decision.state, story.facts, contextAt(next))).toMatchObject({
      contribution: { levelKept: { matterId: 'matter-1', on: '2026-11-24' } },
      summary: '分类管理：不予调整',
    });
  });

  test('another first level than the province’s is pointed out before the decision, and only then', () => {
    const parameters = { 'classification.first': '严管' };
    const codes = (levels: readonly unknown[], steps: readonly string[]) => {
      const story = new MatterStory(classification, receivedFacts({ levels: levels as never }));
      taken(story.step(morning, 'judicialOffice', 'assess', { ...assessed, evidence: '11月报告记录' }));
      if (steps.includes('decide')) taken(story.step(next, 'countyAgency', 'decide', decided));
      const context = contextAt(next, parameters);
      return assess(classification, story.state!, story.facts, context).findings.map((one) => one.code);
    };
    expect(codes([], [])).toEqual(['classification.other-than-first']);
    expect(codes([], ['decide'])).toEqual([]);
    expect(codes([{ level: '严管', from: '2026-11-20' }], [])).toEqual([]);
  });

  test('reads the level names as people separate them', () => {
    const names = (text: string) => findLevelNames(new Map([['classification.levels', text]]));
    expect(names('严管、普管， 宽管')).toEqual(['严管', '普管', '宽管']);
    expect(names(' 、 ')).toBeUndefined();
    expect(findLevelNames(new Map())).toBeUndefined();
  });

  test('shows what has happened since the last classification', () => {
    const facts = receivedFacts({
      levels: [{ level: '严管', from: '2026-11-20' }],
      sanctions: [
        { matterId: 'before', kind: 'commendation', on: '2026-11-19' },
        { matterId: 'since', kind: 'admonition', on: '2026-11-22' },
      ],
    } as never);
    const context = contextAt(next);
    const asked = { facts, state: undefined, values: {}, context, happenedAt: context.now } as const;
    const why = classification.explain({ ...asked, mode: 'permit', step: 'assess' });
    expect(why.computation).toContainEqual({ label: '此后的奖惩', value: '2026年11月22日训诫' });
  });
});

describe('变更类别', () => {
  const levels = [{ level: '严管', from: '2026-11-20' }];
  const admonished = [{ matterId: 'sanction', kind: 'admonition', on: '2026-11-22' }];
  const promptsFor = (changes: object) =>
    assessCase([classification], receivedFacts(changes), () => contextAt(next)).findings;

  test('RECV-24: needs facts that can be shown; the first level, and keeping the level, need none', () => {
    const story = new MatterStory(classification, receivedFacts({ levels } as never));
    expect(refused(story.step(morning, 'judicialOffice', 'assess', assessed))).toEqual([
      'classification.evidence-missing',
    ]);
    taken(story.step(morning, 'judicialOffice', 'assess', { ...assessed, proposed: '严管' }));
    const first = new MatterStory(classification, receivedFacts());
    taken(first.step(morning, 'judicialOffice', 'assess', assessed));
  });

  test('RECV-24: is called for when praise or punishment came after the level was looked at', () => {
    expect(promptsFor({ levels })).toEqual([]);
    expect(promptsFor({ levels, sanctions: [{ ...admonished[0], on: '2026-11-20' }] })).toEqual([]);
    expect(promptsFor({ levels, sanctions: admonished })).toMatchObject([
      { code: 'classification.review', severity: 'warning', action: { procedure: 'classification' } },
    ]);
    const praised = [{ ...admonished[0], kind: 'commendation' }];
    expect(promptsFor({ levels, sanctions: praised })).toMatchObject([{ severity: 'info' }]);
    const levelKept = { matterId: 'kept', on: '2026-11-23' };
    expect(promptsFor({ levels, sanctions: admonished, levelKept })).toEqual([]);
  });
});
