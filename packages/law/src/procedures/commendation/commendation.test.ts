import { describe, expect, test } from 'vitest';

import { assess } from '../../kernel/assess.ts';
import { assessCase } from '../../kernel/prompts.ts';
import { actorOf, contextAt } from '../../testing/facts.ts';
import { MatterStory, refused, taken } from '../../testing/matter.ts';
import { receivedFacts } from '../../testing/story-vector.ts';
import { day } from '../../time/day.ts';
import { commendation } from './commendation.ts';
import { ordinarySteps } from './vectors.ts';

const proposed = ordinarySteps['propose']!;
const decided = ordinarySteps['decide']!;
const published = ordinarySteps['publish']!;
const first = '2026-12-01T02:00:00.000Z';
const next = '2026-12-02T02:00:00.000Z';
const young = { name: '演示·卓玛', birthOn: day('2009-06-01'), minorAtCrime: true } as const;

describe('表扬', () => {
  test('is proposed by the office, decided by an approver of the county, given to the person and made public', () => {
    const story = new MatterStory(commendation, receivedFacts());
    taken(story.step(first, 'judicialOffice', 'propose', proposed));
    expect(refused(story.step(next, 'judicialOffice', 'decide', decided))).toEqual(['step.wrong-office']);
    expect(refused(story.step(next, actorOf('countyAgency', ['clerk']), 'decide', decided))).toEqual([
      'step.wrong-role',
    ]);
    const decision = taken(story.step(next, 'countyAgency', 'decide', decided));
    expect(decision.papers.map(({ title, counterWord }) => [title, counterWord])).toEqual([
      ['社区矫正对象表扬审批表', undefined],
      ['社区矫正表扬决定书', '表扬'],
    ]);
    expect(JSON.stringify(decision.papers[1]?.data)).toContain('人民检察院');
    const publication = taken(story.step(next, 'judicialOffice', 'publish', published));
    expect(publication.papers).toMatchObject([
      { title: '社区矫正对象表扬公示', data: { introduce: 'none' } },
    ]);
    expect(JSON.stringify(publication.papers)).toContain('演示·扎西：2026年12月2日决定给予表扬');
    expect(assess(commendation, story.state!, story.facts, contextAt(next))).toMatchObject({
      status: 'closed',
      contribution: { sanctions: [{ matterId: 'matter-1', kind: 'commendation', on: '2026-12-02' }] },
      summary: '表扬：2026年12月2日决定',
    });
  });

  test('refused, it leaves nothing behind', () => {
    const story = new MatterStory(commendation, receivedFacts());
    taken(story.step(first, 'judicialOffice', 'propose', proposed));
    const values = { ...decided, outcome: 'refused', conduct: 'notConfirmed' };
    const { papers, copies } = taken(story.step(next, 'countyAgency', 'decide', values));
    expect([papers.length, copies.length]).toEqual([1, 0]);
    expect(assess(commendation, story.state!, story.facts, contextAt(next))).toMatchObject({
      status: 'closed',
      contribution: {},
    });
  });

  test('of a minor nothing is made public', () => {
    const story = new MatterStory(commendation, receivedFacts({ supervisee: young }));
    taken(story.step(first, 'judicialOffice', 'propose', proposed));
    taken(story.step(next, 'countyAgency', 'decide', decided));
    expect(assess(commendation, story.state!, story.facts, contextAt(next)).status).toBe('closed');
    expect(refused(story.step(next, 'judicialOffice', 'publish', published))).toEqual([
      'commendation.public-for-minor',
    ]);
  });

  test('who proposed it does not decide it, unless the region allows it', () => {
    const story = new MatterStory(commendation, receivedFacts());
    taken(story.step(first, 'countyAgency', 'propose', proposed));
    expect(refused(story.step(next, 'countyAgency', 'decide', decided))).toEqual([
      'commendation.own-proposal',
    ]);
    story.parameters = { 'anotherDecides.commendation': false };
    taken(story.step(next, 'countyAgency', 'decide', decided));
  });

  test('where the region reviews it first, nothing is decided before the review', () => {
    const story = new MatterStory(commendation, receivedFacts());
    story.parameters = { 'legalReview.commendation': true };
    taken(story.step(first, 'judicialOffice', 'propose', proposed));
    expect(refused(story.step(next, 'countyAgency', 'decide', decided))).toEqual([
      'step.not-yet',
      'commendation.not-reviewed',
    ]);
    taken(story.step(next, 'countyAgency', 'legalReview', { conclusion: 'agree', text: '演示：同意' }));
    taken(story.step(next, 'countyAgency', 'decide', decided));
  });

  test('somebody who is not received, or whose correction is over, is not praised', () => {
    const open = (status: 'expected' | 'discharged') =>
      refused(
        new MatterStory(commendation, receivedFacts({ status })).step(
          first,
          'judicialOffice',
          'propose',
          proposed,
        ),
      );
    expect([open('expected'), open('discharged')]).toEqual([['case.not-received'], ['case.ended']]);
  });
});

describe('提示表扬', () => {
  const promptsOn = (now: string, changes: object = {}) =>
    assessCase(
      [commendation],
      receivedFacts({ diligence: { since: day('2026-11-20'), entries: [], excuses: [] }, ...changes }),
      () => contextAt(now),
    );
  const may = ['commendation.may-be'];
  const codes = (now: string, changes: object = {}) =>
    promptsOn(now, changes).findings.map(({ code }) => code);

  test('six months without anything against the person may be considered; before that it says when', () => {
    expect(codes('2027-05-20T02:00:00.000Z')).toEqual(may);
    expect(promptsOn('2027-05-19T02:00:00.000Z')).toEqual({
      findings: [],
      nextReviewAt: '2027-05-19T16:00:00.000Z',
    });
  });

  test('an admonition, praise or a violation begins them anew', () => {
    const on = day('2027-01-10');
    const before = '2027-07-09T02:00:00.000Z';
    const after = '2027-07-10T02:00:00.000Z';
    for (const kind of ['admonition', 'commendation'] as const) {
      const changes = { sanctions: [{ matterId: 's', kind, on }] };
      expect([codes(before, changes), codes(after, changes)]).toEqual([[], may]);
    }
    const changes = { violations: [{ matterId: 'v', on, kind: 'supervision' }] };
    expect([codes(before, changes), codes(after, changes)]).toEqual([[], may]);
  });

  test('not where the prefecture does not want it', () => {
    const { findings } = assessCase(
      [commendation],
      receivedFacts({ diligence: { since: day('2026-11-20'), entries: [], excuses: [] } }),
      () => contextAt('2027-06-01T02:00:00.000Z', { 'commendation.prompts': false }),
    );
    expect(findings).toEqual([]);
  });
});
