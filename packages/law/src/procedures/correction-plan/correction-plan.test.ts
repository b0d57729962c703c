import { describe, expect, test } from 'vitest';

import type { CaseFacts } from '../../facts/facts.ts';
import { foldFacts } from '../../facts/fold-facts.ts';
import { assess } from '../../kernel/assess.ts';
import { assessCase } from '../../kernel/prompts.ts';
import { contextAt, factsOf } from '../../testing/facts.ts';
import { MatterStory, refused, taken } from '../../testing/matter.ts';
import { receivedFacts } from '../../testing/story-vector.ts';
import { correctionPlan } from './correction-plan.ts';
import { adjustForm, drawForm } from './form.ts';
import { ordinaryPlan } from './vectors.ts';

const drawn = ordinaryPlan['draw']!;
const adjusted = ordinaryPlan['adjust']!;
const first = '2026-11-23T03:00:00.000Z';
const later = '2026-12-20T03:00:00.000Z';

describe('矫正方案', () => {
  test('is drawn, and adjusted as often as things change; each has its paper', () => {
    const levels = [{ level: '普管', from: '2026-11-21' }] as never;
    const story = new MatterStory(correctionPlan, receivedFacts({ levels }));
    const plan = taken(story.step(first, 'judicialOffice', 'draw', { ...drawn, stage: 'first' }));
    expect(plan.papers).toMatchObject([
      { kind: 'correctionPlan', title: '社区矫正方案', data: { stage: '入矫初期', level: '普管' } },
    ]);
    const changed = taken(story.step(later, 'judicialOffice', 'adjust', adjusted));
    expect(changed.papers).toMatchObject([{ kind: 'correctionPlan', title: '社区矫正方案（调整）' }]);
    expect(assess(correctionPlan, changed.state, story.facts, contextAt(later))).toMatchObject({
      status: 'closed',
      contribution: { plan: { matterId: 'matter-1', on: '2026-12-20' } },
      summary: '矫正方案：2026年12月20日调整',
    });
    taken(story.step(later, 'countyAgency', 'adjust', adjusted));
  });

  test('MINOR-13: a minor’s plan says what it considers', () => {
    const minor = { ...factsOf().supervisee, minorAtCrime: true };
    const story = new MatterStory(correctionPlan, receivedFacts({ supervisee: minor }));
    expect(refused(story.step(first, 'judicialOffice', 'draw', drawn))).toEqual(['plan.minor-needs-missing']);
    taken(story.step(first, 'judicialOffice', 'draw', { ...drawn, minorNeeds: '十七岁，父母在外务工' }));
    expect(refused(story.step(later, 'judicialOffice', 'adjust', adjusted))).toEqual([
      'plan.minor-needs-missing',
    ]);
  });

  test('says beside the forms that ethnicity, religion and politics are no ground', () => {
    const hints = [drawForm, adjustForm].flatMap((form) => [form.assessment.hint, form.measures.hint]);
    for (const hint of hints) expect(hint).toContain('民族、宗教信仰和政治面貌不作为');
    const context = contextAt(first);
    const asked = { facts: receivedFacts(), state: undefined, values: {}, context, happenedAt: context.now };
    for (const step of ['draw', 'adjust', 'evaluate'])
      expect(correctionPlan.explain({ ...asked, mode: 'permit', step }).rule).toContain('民族、宗教信仰');
  });

  test('is not drawn twice, nor for tomorrow', () => {
    const plan = { matterId: 'other', on: '2026-11-22' } as never;
    const story = new MatterStory(correctionPlan, receivedFacts({ plan }));
    expect(refused(story.step(first, 'judicialOffice', 'draw', drawn))).toEqual(['plan.already']);
    const other = new MatterStory(correctionPlan, receivedFacts());
    expect(refused(other.step(first, 'judicialOffice', 'draw', { ...drawn, drawnOn: '2026-11-24' }))).toEqual(
      ['plan.drawn-in-future'],
    );
  });
});

describe('阶段评估', () => {
  const evaluated = ordinaryPlan['evaluate']!;
  const onDay = (value: string): string => `${value}T03:00:00.000Z`;
  const promptsOn = (facts: CaseFacts, value: string) =>
    assessCase([correctionPlan], facts, () => contextAt(onDay(value)));

  function drawnStory(): MatterStory {
    const story = new MatterStory(correctionPlan, receivedFacts());
    taken(story.step(first, 'judicialOffice', 'draw', drawn));
    return story;
  }

  function factsAfter(story: MatterStory, value: string, changes: Partial<CaseFacts> = {}): CaseFacts {
    const standing = assess(correctionPlan, story.state!, story.facts, contextAt(onDay(value)));
    return { ...foldFacts(story.facts, [standing.contribution]), ...changes };
  }

  test('comes onto the desk seven days before three months have gone, and leaves it with the evaluation', () => {
    const story = drawnStory();
    const facts = factsAfter(story, '2027-02-15');
    const before = promptsOn(facts, '2027-02-15');
    expect(before).toEqual({ findings: [], nextReviewAt: '2027-02-15T16:00:00.000Z' });
    expect(promptsOn(facts, '2027-02-16').findings).toMatchObject([
      {
        code: 'plan.evaluation',
        office: 'judicialOffice',
        dueAt: '2027-02-23T16:00:00.000Z',
        action: { step: 'evaluate', matterId: 'matter-1' },
      },
    ]);
    const { papers } = taken(story.step(onDay('2027-02-20'), 'judicialOffice', 'evaluate', evaluated));
    expect(papers).toMatchObject([{ kind: 'planEvaluation', data: { steps: ['evaluate'] } }]);
    expect(promptsOn(factsAfter(story, '2027-02-20'), '2027-02-24').findings).toEqual([]);
  });

  test('is not asked for when the term ends before, nor where no interval is set', () => {
    const facts = factsAfter(drawnStory(), '2027-02-16');
    const term = { begins: '2026-01-01', ends: '2027-02-23', entries: [] } as never;
    expect(promptsOn({ ...facts, term }, '2027-02-16').findings).toEqual([]);
    const none = { ...contextAt(onDay('2027-02-16')), parameters: new Map([['plan.evaluationMonths', 2]]) };
    expect(assessCase([correctionPlan], facts, () => none).findings).toMatchObject([
      { dueAt: '2027-01-23T16:00:00.000Z' },
    ]);
  });

  test('that finds the plan wanting asks for the adjustment until it is made', () => {
    const story = drawnStory();
    taken(
      story.step(onDay('2027-02-20'), 'judicialOffice', 'evaluate', { ...evaluated, conclusion: 'adjust' }),
    );
    expect(promptsOn(factsAfter(story, '2027-02-21'), '2027-02-21').findings).toMatchObject([
      { code: 'plan.adjust', action: { step: 'adjust', matterId: 'matter-1' } },
    ]);
    taken(
      story.step(onDay('2027-02-22'), 'judicialOffice', 'adjust', { ...adjusted, adjustedOn: '2027-02-22' }),
    );
    expect(promptsOn(factsAfter(story, '2027-02-22'), '2027-02-22').findings).toEqual([]);
  });

  test('RECV-23: a level that changes asks for the adjustment from its first day on', () => {
    const levels = [
      { level: '严管', from: '2026-11-21' },
      { level: '普管', from: '2026-12-10' },
    ] as never;
    const facts = factsAfter(drawnStory(), '2026-12-09', { levels });
    expect(promptsOn(facts, '2026-12-09')).toEqual({
      findings: [],
      nextReviewAt: '2026-12-09T16:00:00.000Z',
    });
    expect(promptsOn(facts, '2026-12-10').findings).toMatchObject([{ code: 'plan.adjust' }]);
  });

  test('is not of a day before the plan', () => {
    const story = drawnStory();
    const early = { ...evaluated, evaluatedOn: '2026-11-22' };
    expect(refused(story.step(later, 'judicialOffice', 'evaluate', early))).toEqual([
      'plan.evaluated-before-drawn',
    ]);
  });
});
