import { expect, test } from 'vitest';

import { assess } from '../../kernel/assess.ts';
import { assessCase } from '../../kernel/prompts.ts';
import { actorOf, contextAt } from '../../testing/facts.ts';
import { MatterStory, refused, taken } from '../../testing/matter.ts';
import { receivedFacts } from '../../testing/story-vector.ts';
import { day } from '../../time/day.ts';
import { periodicAssessment } from './periodic-assessment.ts';
import { ordinarySteps } from './vectors.ts';

const at = '2027-01-05T02:00:00.000Z';
const next = '2027-01-06T02:00:00.000Z';
const values = (step: string) => ordinarySteps[step]!;

function proposed(changes: Parameters<typeof receivedFacts>[0] = {}): MatterStory {
  const story = new MatterStory(periodicAssessment, receivedFacts(changes));
  taken(story.step(at, 'judicialOffice', 'open', values('open')));
  taken(story.step(at, 'judicialOffice', 'propose', values('propose')));
  return story;
}

test('is begun for many, proposed by the office, decided by the county in writing, made public and kept', () => {
  expect(periodicAssessment.forMany).toBe(true);
  const story = proposed();
  expect(assess(periodicAssessment, story.state!, story.facts, contextAt(at)).contribution).toEqual({
    assessing: [{ matterId: 'matter-1', on: '2027-01-05', from: '2026-10-01', until: '2026-12-31' }],
  });
  expect(refused(story.step(next, 'judicialOffice', 'decide', values('decide')))).toEqual([
    'step.wrong-office',
  ]);
  expect(refused(story.step(next, actorOf('countyAgency', ['clerk']), 'decide', values('decide')))).toEqual([
    'step.wrong-role',
  ]);
  const { papers } = taken(story.step(next, 'countyAgency', 'decide', values('decide')));
  expect(papers.map(({ title }) => title)).toEqual([
    '社区矫正对象定期考核审批表',
    '社区矫正对象定期考核结果通知书',
  ]);
  expect(papers[0]?.data['note']).toContain('按参数算出的建议：合格');
  const published = taken(story.step(next, 'judicialOffice', 'publish', values('publish')));
  expect(JSON.stringify(published.papers)).toContain('考核结果为合格');
  expect(assess(periodicAssessment, story.state!, story.facts, contextAt(next))).toMatchObject({
    status: 'closed',
    contribution: { assessments: [{ on: '2027-01-06', grade: '合格' }] },
    summary: '定期考核：2026年10月1日至2026年12月31日，合格',
  });
});

test('the copy to the procuratorate is the region’s to have', () => {
  const story = proposed();
  story.parameters = { 'assessment.copiesProcuratorate': false };
  const { copies } = taken(story.step(next, 'countyAgency', 'decide', values('decide')));
  expect(copies.map(({ recipient }) => recipient.kind)).toEqual(['supervisee', 'judicialOffice']);
});

test('once a period, and not of one before the person was received', () => {
  const done = {
    matterId: 'other',
    on: day('2027-01-02'),
    from: day('2026-10-01'),
    until: day('2026-12-31'),
    grade: '合格',
  };
  const open = (changes: object, period: object = values('open')) =>
    refused(
      new MatterStory(periodicAssessment, receivedFacts(changes)).step(at, 'judicialOffice', 'open', {
        ...period,
      }),
    );
  expect(open({ assessments: [done] })).toEqual(['periodicAssessment.already']);
  expect(open({ assessing: [done] })).toEqual(['periodicAssessment.already']);
  expect(open({}, { from: '2026-07-01', until: '2026-09-30' })).toEqual([
    'periodicAssessment.not-received-then',
  ]);
  expect(open({ status: 'discharged' })).toEqual(['case.ended']);
});

test('another month, another period: where the province assesses by the month', () => {
  const story = new MatterStory(periodicAssessment, receivedFacts());
  story.parameters = { 'assessment.period': '月' };
  expect(refused(story.step(at, 'judicialOffice', 'open', values('open')))).toEqual([
    'periodicAssessment.other-period',
  ]);
  taken(story.step(at, 'judicialOffice', 'open', { from: '2026-12-01', until: '2026-12-31' }));
});

test('of a minor the result is not made public', () => {
  const story = proposed({ supervisee: { name: '演示·卓玛', minorAtCrime: true } });
  taken(story.step(next, 'countyAgency', 'decide', values('decide')));
  expect(assess(periodicAssessment, story.state!, story.facts, contextAt(next)).status).toBe('closed');
  expect(refused(story.step(next, 'judicialOffice', 'publish', values('publish')))).toEqual([
    'periodicAssessment.public-for-minor',
  ]);
});

test('the prompt comes after the end of the period, on the day of the office, and says when it comes again', () => {
  const diligence = { since: day('2026-11-20'), entries: [], excuses: [] };
  const on = (now: string, changes: object = {}) =>
    assessCase([periodicAssessment], receivedFacts({ diligence, ...changes }), () => contextAt(now));
  const first = '2026-12-31T16:00:00.000Z';
  expect(on('2026-12-31T15:59:00.000Z')).toEqual({ findings: [], nextReviewAt: first });
  expect(on(first)).toMatchObject({
    findings: [{ code: 'periodicAssessment.due', dueAt: '2027-01-15T16:00:00.000Z' }],
    nextReviewAt: '2027-03-31T16:00:00.000Z',
  });
  const until = day('2026-12-31');
  const assessing = [{ matterId: 'm', on: day('2027-01-02'), from: day('2026-10-01'), until }];
  expect(on('2027-01-05T02:00:00.000Z', { assessing }).findings).toEqual([]);
  const dayIn = (officeCode: number) => {
    const holder = { officeCode, countyCode: 533401000000, prefectureCode: 533400000000 };
    return on('2026-12-31T16:00:00.000Z', { holder });
  };
  expect(dayIn(533401205000)).toEqual({ findings: [], nextReviewAt: '2027-01-01T16:00:00.000Z' });
  // Counties have days of their own as well, where no office holds the case.
  const nights = [533401000000, 533422000000, 533423000000].map((code) => dayIn(code).nextReviewAt);
  expect(new Set(nights).size).toBe(3);
});
