import { expect, test } from 'vitest';

import { assess } from '../../kernel/assess.ts';
import { contextAt, factsOf } from '../../testing/facts.ts';
import { MatterStory, refused, taken } from '../../testing/matter.ts';
import { reviewExtension } from './review-extension.ts';
import { ordinarySteps } from './vectors.ts';

const at = '2026-12-01T02:00:00.000Z';
const outside = factsOf({ measure: 'outsidePrison' });

function asked(values: object = {}, facts = outside): MatterStory {
  const story = new MatterStory(reviewExtension, facts);
  taken(story.step(at, 'judicialOffice', 'apply', { ...ordinarySteps['apply'], ...values }));
  return story;
}

test('three months go up level by level; the province signs, the county tells the procuratorate', () => {
  const story = asked({ kind: 'health', until: '2027-03-10' });
  const opinion = { opinion: 'agree', text: '演示：属实' };
  taken(story.step(at, 'countyAgency', 'countyOpinion', opinion));
  taken(story.step(at, 'prefectureAgency', 'prefectureOpinion', opinion));
  const { papers, copies } = taken(story.step(at, 'provinceAgency', 'decide', { outcome: 'approved' }));
  expect(papers.map(({ signedBy }) => signedBy)).toEqual(['provinceAgency', 'provinceAgency']);
  expect(copies.map(({ recipient }) => recipient.kind)).toEqual([
    'supervisee',
    'judicialOffice',
    'countyAgency',
  ]);
  const told = taken(story.step(at, 'countyAgency', 'notify', {}));
  expect(JSON.stringify(told.papers)).toMatch(/省级社区矫正机构批准.*2027年3月10日/);
  expect(JSON.stringify(told.papers)).not.toContain('大雪');
  expect(told.copies[0]?.recipient).toEqual({ kind: 'procuratorate', level: 'county' });
  const { contribution, status } = assess(reviewExtension, story.state!, outside, contextAt(at));
  expect(status).toBe('closed');
  expect(contribution.reviewExtensions).toEqual([
    { matterId: 'matter-1', kind: 'health', on: '2026-12-10', until: '2027-03-10' },
  ]);
});

test('what is decided late does not excuse what was missed before', () => {
  const story = asked();
  taken(story.step('2026-12-15T02:00:00.000Z', 'countyAgency', 'decide', { outcome: 'approved' }));
  const { contribution } = assess(reviewExtension, story.state!, outside, contextAt(at));
  expect(contribution.reviewExtensions?.[0]?.on).toBe('2026-12-15');
});

test('refused with reasons; then nothing moves and nobody is told but the person', () => {
  const story = asked();
  expect(refused(story.step(at, 'countyAgency', 'decide', { outcome: 'refused' }))).toEqual([
    'reviewExtension.no-reasons',
  ]);
  const { papers } = taken(
    story.step(at, 'countyAgency', 'decide', { outcome: 'refused', reasons: '演示：可以就近复查' }),
  );
  expect(JSON.stringify(papers)).toContain('演示：可以就近复查');
  expect(assess(reviewExtension, story.state!, outside, contextAt(at))).toMatchObject({
    status: 'closed',
    contribution: {},
  });
});

test('only outside prison, a review only with 保外就医, and days in order within the term', () => {
  const ask = (values: object, facts = outside) => {
    const story = new MatterStory(reviewExtension, facts);
    return refused(story.step(at, 'judicialOffice', 'apply', { ...ordinarySteps['apply'], ...values }));
  };
  expect(ask({}, factsOf())).toEqual(['case.not-outside-prison']);
  const nursing = factsOf({ measure: 'outsidePrison', medical: { matterId: 'medical', basis: 'nursing' } });
  expect(ask({}, nursing)).toEqual(['reviewExtension.not-medical']);
  expect(ask({ kind: 'health' }, nursing)).toEqual([]);
  expect(ask({ until: '2026-12-10' })).toEqual(['reviewExtension.days']);
  expect(ask({ until: '2031-01-01' })).toEqual(['reviewExtension.days']);
});

test('the target for telling the procuratorate is the house’s own, and runs only where one is set', () => {
  const story = asked();
  taken(story.step(at, 'countyAgency', 'decide', { outcome: 'approved' }));
  const clocks = (parameters: object) =>
    assess(reviewExtension, story.state!, outside, contextAt(at, { ...parameters })).clocks;
  expect(clocks({})).toEqual([]);
  expect(clocks({ 'reviewExtension.noticeWithinHours': 24 })).toMatchObject([
    { kind: 'internal', dueAt: '2026-12-02T02:00:00.000Z' },
  ]);
});
