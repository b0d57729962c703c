import { expect, test } from 'vitest';

import { foldFacts } from '../../facts/fold-facts.ts';
import { assess, contributionOf } from '../../kernel/assess.ts';
import { standingQuestion } from '../../kernel/sequence.ts';
import { contextAt, factsOf } from '../../testing/facts.ts';
import { MatterStory, refused, taken } from '../../testing/matter.ts';
import { day } from '../../time/day.ts';
import { leave } from '../leave/leave.ts';
import { leaveLevel } from '../leave/level.ts';
import { recurringTravel } from './recurring-travel.ts';
import { ordinarySteps } from './vectors.ts';

const at = (value: string): string => `${value}T02:00:00.000Z`;
const chengdu = { text: '演示成都市锦江区', region: 510104000000 };
const step = (
  story: MatterStory,
  on: string,
  office: 'judicialOffice' | 'countyAgency',
  name: string,
  changes: object = {},
) => story.step(at(on), office, name, { ...ordinarySteps[name], ...changes });

function asked(changes: object = {}, facts = factsOf()): MatterStory {
  const story = new MatterStory(recurringTravel, facts);
  taken(step(story, '2026-12-01', 'judicialOffice', 'apply', changes));
  taken(step(story, '2026-12-01', 'judicialOffice', 'opinion'));
  return story;
}

const read = (story: MatterStory, on: string) =>
  assess(recurringTravel, story.state!, story.facts, contextAt(at(on)));

test('from the application to the served paper, six months from the approval, several places', () => {
  const story = asked({ secondPlace: chengdu });
  const { papers, copies } = taken(step(story, '2026-12-03', 'countyAgency', 'decide'));
  expect(papers.map(({ counterWord }) => counterWord)).toEqual([undefined, '跨准']);
  expect(JSON.stringify(papers[1]?.data)).toMatch(
    /德钦县、演示成都市锦江区.*自2026年12月3日起至2027年5月31日止/,
  );
  expect(copies.map(({ recipient }) => recipient.kind)).toEqual(['supervisee', 'judicialOffice']);
  taken(step(story, '2026-12-07', 'judicialOffice', 'report'));
  const { contribution, status, findings, clocks } = read(story, '2026-12-12');
  expect(status).toBe('closed');
  expect(findings).toEqual([]);
  expect(clocks).toMatchObject([{ name: 'end', dueAt: '2027-05-31T16:00:00.000Z' }]);
  expect(contribution.permissions).toMatchObject([
    {
      kind: 'recurringTravel',
      from: '2026-12-03',
      until: '2027-05-31',
      alsoTo: [chengdu],
      stays: [{ from: '2026-12-07', until: '2026-12-11' }],
    },
  ]);
});

test('decided long after it was asked, it is cut at six months from the decision; ended, it holds no longer', () => {
  const late = asked({ from: '2026-12-20', until: '2027-06-19' });
  taken(step(late, '2026-12-10', 'countyAgency', 'decide'));
  expect(read(late, '2026-12-20').contribution.permissions).toMatchObject([
    { from: '2026-12-20', until: '2027-06-09' },
  ]);
  const { papers } = taken(step(late, '2027-02-01', 'countyAgency', 'end'));
  expect(papers).toMatchObject([{ counterWord: '跨终' }]);
  expect(read(late, '2027-02-02').contribution.permissions).toMatchObject([{ until: '2027-02-01' }]);
});

test('CROSS-02: a trip elsewhere, or after the end, is pointed out', () => {
  const codes = (changes: object) => {
    const story = asked();
    taken(step(story, '2026-12-01', 'countyAgency', 'decide'));
    taken(step(story, '2026-12-12', 'judicialOffice', 'report', changes));
    return read(story, '2026-12-12').findings.map(({ code }) => code);
  };
  expect(codes({})).toEqual([]);
  expect(codes({ place: chengdu })).toEqual(['recurringTravel.beyond']);
  expect(codes({ leftOn: '2027-05-30', returnedOn: '2027-06-01' })).toEqual(['recurringTravel.beyond']);
  expect(codes({ place: { text: '演示工地' } })).toEqual([]);
});

test('not where a prohibition order forbids it, not at home, not twice, not for whoever does not serve', () => {
  const open = (changes: object, facts = factsOf()) =>
    refused(step(new MatterStory(recurringTravel, facts), '2026-12-01', 'judicialOffice', 'apply', changes));
  const order = { id: 'order', kind: 'place', content: '演示', begins: day('2026-01-15') } as const;
  expect(open({}, factsOf({ prohibitions: [{ ...order, region: 533422000000 }] }))).toEqual([
    'recurringTravel.forbidden-place',
  ]);
  expect(open({ place: { text: '演示建塘镇', region: 533401001000 } })).toEqual([
    'recurringTravel.not-leaving',
  ]);
  const own = asked();
  taken(step(own, '2026-12-01', 'countyAgency', 'decide'));
  const facts = foldFacts(factsOf(), [contributionOf(recurringTravel, { ...own.state!, id: 'other' })]);
  expect(open({}, facts)).toEqual(['recurringTravel.stands']);
  expect(open({ from: '2027-06-01', until: '2027-11-30' }, facts)).toEqual([]);
  expect(open({ place: chengdu }, facts)).toEqual([]);
  expect(open({}, factsOf({ status: 'discharged' }))).toEqual(['case.ended']);
  const worded = asked({}, factsOf({ prohibitions: [order] }));
  expect(refused(step(worded, '2026-12-01', 'countyAgency', 'decide'))).toEqual([
    'recurringTravel.prohibition-unchecked',
  ]);
});

const ordinaryLeave = {
  reason: 'work',
  reasonText: '演示：上工',
  destination: { text: '演示德钦县', region: 533422000000 },
  from: '2026-12-14',
  until: '2026-12-18',
};

function leaveAsked(changes: object, parameters: Readonly<Record<string, unknown>> = {}) {
  const own = asked();
  taken(step(own, '2026-12-01', 'countyAgency', 'decide'));
  const long = { leftOn: '2026-12-02', returnedOn: '2026-12-31' };
  taken(step(own, '2026-12-02', 'judicialOffice', 'report', long));
  const facts = foldFacts(factsOf(), [contributionOf(recurringTravel, { ...own.state!, id: 'other' })]);
  const story = new MatterStory(leave, facts);
  story.parameters = parameters;
  const verdict = story.step(at('2026-12-08'), 'judicialOffice', 'apply', { ...ordinaryLeave, ...changes });
  if (!verdict.taken) return refused(verdict);
  const context = contextAt(at('2026-12-08'), parameters);
  const { waiting } = leaveLevel(standingQuestion({ facts, state: story.state!, context }));
  return [...assess(leave, story.state!, facts, context).findings.map(({ code }) => code), waiting];
}

test('leave knows it: a trip within it needs no leave, one elsewhere does, and nothing overlaps', () => {
  expect(leaveAsked({})).toEqual(['LEAVE-09', 'leave.within-recurring', 'judicialOffice']);
  expect(leaveAsked({ destination: chengdu })).toEqual(['LEAVE-09', 'judicialOffice']);
});

test('leave counts the trips that were reported, not six months, and only where the prefecture says so', () => {
  const january = { destination: chengdu, from: '2027-01-04', until: '2027-01-06' };
  expect(leaveAsked(january)).toEqual(['LEAVE-09', 'judicialOffice']);
  const counted = leaveAsked(january, { 'leave.countsRecurringTravel': true });
  expect(counted).toEqual(['LEAVE-09', 'prefectureAgency']);
  expect(
    leaveAsked(
      { ...january, from: '2027-03-04', until: '2027-03-06' },
      { 'leave.countsRecurringTravel': true },
    ),
  ).toEqual(['LEAVE-09', 'judicialOffice']);
});
