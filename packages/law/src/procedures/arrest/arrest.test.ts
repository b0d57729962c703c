import { expect, test } from 'vitest';

import type { CaseFacts, Proposal } from '../../facts/facts.ts';
import { assess, contributionOf } from '../../kernel/assess.ts';
import { contextAt, factsOf } from '../../testing/facts.ts';
import { MatterStory, refused, taken } from '../../testing/matter.ts';
import { day } from '../../time/day.ts';
import { arrest } from './arrest.ts';
import { ordinaryArrest } from './vectors.ts';

const june = (on: number, hour = 2): string =>
  `2026-06-${String(on).padStart(2, '0')}T${String(hour).padStart(2, '0')}:00:00.000Z`;
const ordinary = (step: string, changes: object = {}) => ({ ...ordinaryArrest[step], ...changes });
const revocation = { matterId: 'revocation', kind: 'revokeProbation', by: 'countyAgency' } as const;
const prepared = (changes: Partial<CaseFacts> = {}): CaseFacts =>
  factsOf({ proposing: [{ ...revocation, on: day('2026-06-03') }], ...changes });
const filed = (changes: Partial<Proposal> = {}): CaseFacts =>
  factsOf({ proposals: [{ ...revocation, on: day('2026-06-05'), ...changes }] });

/** Drawn up beside the revocation, decided, and filed with it. */
function proposed(): MatterStory {
  const story = new MatterStory(arrest, prepared());
  taken(story.step(june(3), 'judicialOffice', 'propose', ordinary('propose')));
  taken(story.step(june(3), 'judicialOffice', 'bundle', ordinary('bundle')));
  taken(story.step(june(4), 'countyAgency', 'legalReview', ordinary('legalReview')));
  taken(story.step(june(4), 'countyAgency', 'decide', ordinary('decide')));
  story.facts = filed();
  return story;
}

function arrested(): MatterStory {
  const story = proposed();
  taken(story.step(june(5), 'countyAgency', 'file', ordinary('file')));
  taken(story.step(june(6), 'countyAgency', 'receipt', ordinary('receipt')));
  taken(story.step(june(7, 8), 'countyAgency', 'result', ordinary('result')));
  taken(story.step(june(8), 'countyAgency', 'arrested', ordinary('arrested')));
  return story;
}

const seen = (story: MatterStory, at: string) => assess(arrest, story.state!, story.facts, contextAt(at));
const codes = (story: MatterStory, at: string) => seen(story, at).findings.map(({ code }) => code);

test('filed with the revocation, decided in forty-eight hours, held, and set off when it is revoked', () => {
  const story = proposed();
  const { papers, copies } = taken(story.step(june(5), 'countyAgency', 'file', ordinary('file')));
  expect(papers).toMatchObject([
    { title: '社区矫正对象逮捕建议书', counterWord: '捕建', to: '演示市人民法院' },
  ]);
  expect(papers[0]).toMatchObject({ template: 'arrestProposal', data: { revokes: 'probation' } });
  expect(copies.map(({ recipient }) => recipient)).toMatchObject([
    { kind: 'named', name: '演示市人民法院' },
    { kind: 'procuratorate', level: 'county' },
  ]);
  taken(story.step(june(6), 'countyAgency', 'receipt', ordinary('receipt')));
  expect(seen(story, june(6)).clocks).toMatchObject([
    { name: 'decision', kind: 'legal', dueAt: '2026-06-07T08:00:00.000Z' },
  ]);
  expect(codes(story, june(7, 8))).toEqual([]);
  expect(codes(story, june(7, 9))).toEqual(['arrest.decision-late']);
  taken(story.step(june(7, 9), 'countyAgency', 'result', ordinary('result')));
  expect(codes(story, june(7, 9))).toEqual(['arrest.police-awaited']);
  taken(story.step(june(8), 'countyAgency', 'arrested', ordinary('arrested')));
  expect(contributionOf(arrest, story.state!)).toMatchObject({
    proposals: [{ kind: 'arrest', on: '2026-06-05', outcome: 'granted' }],
    detention: [{ kind: 'arrest', from: '2026-06-08' }],
  });
  expect(codes(story, june(20))).toEqual([]);
  story.facts = filed({ outcome: 'granted', decidedOn: day('2026-06-25'), effectiveOn: day('2026-06-25') });
  const [told] = seen(story, june(26)).findings;
  expect(told).toMatchObject({ code: 'arrest.set-off', facts: [{ value: '17 日' }] });
  expect(seen(story, june(26)).clocks.at(-1)?.stoppedAt).toBe('2026-06-24T16:00:00.000Z');
});

test('thirty days of custody, to their last day and beyond it, without rolling over', () => {
  const story = arrested();
  // The thirty days from 8 June end on 8 July.
  expect(seen(story, june(9)).clocks.at(-1)).toMatchObject({
    name: 'custody',
    dueAt: '2026-07-08T16:00:00.000Z',
  });
  expect(codes(story, '2026-07-04T02:00:00.000Z')).toEqual([]);
  expect(codes(story, '2026-07-05T02:00:00.000Z')).toEqual(['arrest.custody-ends']);
  expect(codes(story, '2026-07-08T15:00:00.000Z')).toEqual(['arrest.custody-ends']);
  expect(codes(story, '2026-07-09T02:00:00.000Z')).toEqual(['arrest.custody-over']);
});

test('not revoked: set free at once, and the custody is over', () => {
  const story = arrested();
  story.facts = filed({ outcome: 'refused', decidedOn: day('2026-06-25') });
  expect(codes(story, june(25))).toEqual(['arrest.release-owed']);
  expect(seen(story, june(25)).tasks.filter(({ required }) => required)).toMatchObject([
    { step: 'custodyEnd' },
  ]);
  const release = (endedOn: string) =>
    refused(story.step(june(26), 'countyAgency', 'custodyEnd', ordinary('custodyEnd', { endedOn })));
  expect(release('2026-06-07')).toEqual(['arrest.custody-end-before-arrest']);
  expect(release('2026-06-26')).toEqual([]);
  expect(seen(story, june(26))).toMatchObject({ status: 'closed', findings: [] });
  expect(contributionOf(arrest, story.state!).detention).toMatchObject([{ until: '2026-06-26' }]);
});

test('not granted: nothing happens to the person', () => {
  const story = proposed();
  taken(story.step(june(5), 'countyAgency', 'file', ordinary('file')));
  taken(story.step(june(7, 8), 'countyAgency', 'result', ordinary('result', { result: 'refused' })));
  expect(seen(story, june(8))).toMatchObject({ status: 'closed', findings: [] });
  expect(contributionOf(arrest, story.state!).detention).toBeUndefined();
});

test('the agency that proposes the revocation proposes the arrest: a prefecture hands nothing down', () => {
  const by = 'prefectureAgency' as const;
  const story = new MatterStory(
    arrest,
    prepared({ proposing: [{ ...revocation, by, on: day('2026-06-03') }] }),
  );
  taken(story.step(june(3), 'judicialOffice', 'propose', ordinary('propose')));
  taken(story.step(june(3), 'judicialOffice', 'bundle', ordinary('bundle')));
  taken(story.step(june(4), 'countyAgency', 'legalReview', ordinary('legalReview')));
  taken(story.step(june(4), 'countyAgency', 'handUp', ordinary('handUp')));
  const decide = (office: 'countyAgency' | 'prefectureAgency') =>
    refused(story.step(june(4), office, 'decide', ordinary('decide')));
  expect(decide('countyAgency')).toEqual(['step.wrong-office']);
  expect(decide('prefectureAgency')).toEqual([]);
});

test('should the revocation be annulled, the arrest has lost its ground', () => {
  const story = arrested();
  expect(codes(story, june(9))).toEqual([]);
  story.facts = factsOf();
  expect(codes(story, june(9))).toEqual(['arrest.revocation-gone']);
});

test('annulled after it was filed, the court is told', () => {
  const story = proposed();
  taken(story.step(june(5), 'countyAgency', 'file', ordinary('file')));
  const { papers } = taken(story.mend(june(6), 'prefectureAgency', { act: 'annul', reason: '演示' }));
  expect(papers).toMatchObject([{ counterWord: '捕撤', to: '演示市人民法院' }]);
});
