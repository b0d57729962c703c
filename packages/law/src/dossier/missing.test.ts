import { expect, test } from 'vitest';

import { leave } from '../procedures/index.ts';
import { intake } from '../procedures/intake/intake.ts';
import { contextAt, factsOf } from '../testing/facts.ts';
import { MatterStory, taken } from '../testing/matter.ts';
import type { FiledCase, FiledPaper } from './missing.ts';
import { missingPieces } from './missing.ts';

const values = {
  reason: 'family',
  reasonText: '演示：探望父亲',
  destination: { text: '演示德钦县', region: 533422000000 },
  from: '2026-03-05',
  until: '2026-03-07',
} as const;

function decided() {
  const story = new MatterStory(leave, factsOf());
  taken(story.step('2026-03-02T02:00:00.000Z', 'judicialOffice', 'apply', values));
  const decision = taken(
    story.step('2026-03-02T03:00:00.000Z', 'judicialOffice', 'decide', { outcome: 'approved' }),
  );
  const papers = decision.papers.map(({ kind, title }, index): FiledPaper => ({
    id: `paper-${index}`,
    matterId: story.id,
    kind,
    title,
    number: null,
    status: 'issued',
    outdated: false,
  }));
  return { story, papers };
}

const filed = (story: MatterStory, changes: Partial<FiledCase> = {}): FiledCase => ({
  facts: story.facts,
  context: contextAt('2026-03-02T04:00:00.000Z'),
  matters: [{ procedure: story.procedure, state: story.state!, closed: true }],
  papers: [],
  copies: [],
  ...changes,
});
const codes = (one: FiledCase) => missingPieces(one).map(({ code }) => code);

test('papers that were issued are there, and one that was not is named', () => {
  const { story, papers } = decided();
  expect(papers.length).toBeGreaterThan(0);
  expect(codes(filed(story, { papers }))).toEqual([]);
  const [first, ...others] = papers;
  expect(missingPieces(filed(story, { papers: others }))).toMatchObject([
    { code: 'notIssued', title: first!.title, matterId: story.id },
  ]);
});

test('a void paper is missing until another of its kind stands in its place', () => {
  const { story, papers } = decided();
  const [first, ...others] = papers;
  const gone = { ...first!, status: 'void' };
  expect(codes(filed(story, { papers: [gone, ...others] }))).toEqual(['voided']);
  expect(codes(filed(story, { papers: [gone, ...others, { ...first!, id: 'again' }] }))).toEqual([]);
  expect(codes(filed(story, { papers: [{ ...first!, outdated: true }, ...others] }))).toEqual(['outdated']);
});

test('a receipt is owed by the person and by whoever was sent nothing yet', () => {
  const { story, papers } = decided();
  const copy = { matterId: story.id, paperId: 'paper-0', subject: '演示决定书', recipient: '演示·扎西' };
  const copies = [
    { ...copy, toPerson: true, status: 'waiting' },
    { ...copy, toPerson: true, status: 'received' },
    { ...copy, toPerson: false, status: 'sent' },
    { ...copy, toPerson: false, status: 'waiting' },
  ];
  expect(codes(filed(story, { papers, copies }))).toEqual(['notServed', 'notSent']);
});

test('what was entered from paper wants its original, and no paper of ours', () => {
  const story = new MatterStory(leave, factsOf());
  const office = { office: 'judicialOffice', name: '演示·经办' } as const;
  taken(
    story.record(
      '2026-03-20T02:00:00.000Z',
      'judicialOffice',
      'apply',
      '2026-03-02T02:00:00.000Z',
      office,
      values,
    ),
  );
  const decision = { outcome: 'approved', originalNumber: '演示 1 号' };
  taken(
    story.record(
      '2026-03-20T03:00:00.000Z',
      'judicialOffice',
      'decide',
      '2026-03-02T03:00:00.000Z',
      office,
      decision,
    ),
  );
  expect(codes(filed(story))).toContain('noOriginal');
  expect(codes(filed(story))).not.toContain('notIssued');
});

test('papers of the deciding authority that have not come, and a matter that goes on', () => {
  const story = new MatterStory(intake, factsOf({ status: 'expected' }));
  const announce = { source: 'notice', learnedOn: '2026-03-02', deciderKind: 'court' };
  taken(story.step('2026-03-02T02:00:00.000Z', 'countyAgency', 'announce', announce));
  const matters = [{ procedure: intake, state: story.state!, closed: false }];
  const titles = missingPieces(filed(story, { matters }))
    .filter(({ code }) => code === 'notDelivered')
    .map(({ title }) => title);
  expect(titles).toContain('执行通知书');
  expect(codes(filed(story, { matters }))).toContain('unfinished');
});
