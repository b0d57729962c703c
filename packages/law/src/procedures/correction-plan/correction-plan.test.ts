import { describe, expect, test } from 'vitest';

import { assess } from '../../kernel/assess.ts';
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
    for (const step of ['draw', 'adjust'])
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
