import { expect, test } from 'vitest';

import { assess } from '../../kernel/assess.ts';
import { contextAt } from '../../testing/facts.ts';
import { MatterStory, refused, taken } from '../../testing/matter.ts';
import { receivedFacts } from '../../testing/story-vector.ts';
import { day } from '../../time/day.ts';
import { objection } from './objection.ts';
import { assessed, ordinarySteps } from './vectors.ts';

const at = '2027-01-11T02:00:00.000Z';
const next = '2027-01-12T02:00:00.000Z';
const facts = receivedFacts({ assessments: [assessed], standing: ['assessment-1'] } as never);
const warned = { matterId: 'warning-1', kind: 'warning', on: day('2026-12-20') } as const;
const [object, answer, correct] = ['object', 'answer', 'correct'].map((step) => ordinarySteps[step]!);

test('is answered by the county in writing, and what was wrong is put right', () => {
  const story = new MatterStory(objection, facts);
  taken(story.step(at, 'judicialOffice', 'object', object!));
  expect(refused(story.step(next, 'judicialOffice', 'answer', answer!))).toEqual(['step.wrong-office']);
  const { papers, copies } = taken(story.step(next, 'countyAgency', 'answer', answer!));
  expect(papers.map(({ counterWord }) => counterWord)).toEqual([undefined, '异复']);
  expect(JSON.stringify(papers[1]?.data)).toContain('仍有异议的，可以向人民检察院提出');
  expect(copies.map(({ recipient }) => recipient.kind)).toEqual(['supervisee', 'judicialOffice']);
  expect(assess(objection, story.state!, story.facts, contextAt(next)).status).toBe('running');
  expect(refused(story.step(next, 'countyAgency', 'correct', correct!))).toEqual(['objection.still-stands']);
  story.facts = { ...story.facts, assessments: [], standing: [] };
  taken(story.step(next, 'countyAgency', 'correct', correct!));
  expect(assess(objection, story.state!, story.facts, contextAt(next))).toMatchObject({
    status: 'closed',
    findings: [],
    summary: '异议：定期考核，成立',
  });
});

test('not upheld, nothing is corrected; the person may go on to the procuratorate', () => {
  const story = new MatterStory(objection, facts);
  taken(story.step(at, 'judicialOffice', 'object', object!));
  taken(story.step(next, 'countyAgency', 'answer', { ...answer, outcome: 'refused' }));
  expect(assess(objection, story.state!, story.facts, contextAt(next)).status).toBe('closed');
  taken(
    story.step('2027-01-21T02:00:00.000Z', 'countyAgency', 'procuratorate', ordinarySteps['procuratorate']!),
  );
});

test('is about an assessment, a reward or a punishment; after the end of the correction too', () => {
  const about = (matter: string) =>
    refused(
      new MatterStory(objection, { ...facts, sanctions: [warned], status: 'discharged' }).step(
        at,
        'judicialOffice',
        'object',
        {
          ...object,
          matter,
        },
      ),
    );
  expect(about('assessment-1')).toEqual([]);
  expect(about('leave-1')).toEqual(['objection.not-decided']);
  expect(about('warning-1')).toEqual(['objection.in-its-own-matter']);
});
