import { expect, test } from 'vitest';

import { assess } from '../../kernel/assess.ts';
import { contextAt } from '../../testing/facts.ts';
import { MatterStory, refused, taken } from '../../testing/matter.ts';
import { receivedFacts } from '../../testing/story-vector.ts';
import { day } from '../../time/day.ts';
import { referral } from './referral.ts';
import { ordinarySteps } from './vectors.ts';

const at = '2026-12-01T02:00:00.000Z';
const later = '2026-12-10T02:00:00.000Z';
const refer = ordinarySteps['refer']!;

test('the letter says what is needed and nothing of the reasons; the matter waits for the answer', () => {
  const story = new MatterStory(referral, receivedFacts({ crime: '演示案由' }));
  const { papers, copies } = taken(story.step(at, 'judicialOffice', 'refer', refer));
  expect(papers).toMatchObject([{ title: '关于请予帮扶的转介函', to: '演示市人力资源和社会保障局' }]);
  expect(JSON.stringify(papers)).not.toMatch(/没有收入|演示案由/u);
  expect(copies.map(({ recipient }) => recipient)).toEqual([
    { kind: 'named', office: 'countyBureau', name: '演示市人力资源和社会保障局' },
  ]);
  const waiting = assess(referral, story.state!, story.facts, contextAt(at));
  expect(waiting.tasks.map(({ step }) => step)).toEqual(['result']);
  taken(story.step(later, 'judicialOffice', 'result', ordinarySteps['result']!));
  expect(assess(referral, story.state!, story.facts, contextAt(later))).toMatchObject({
    status: 'closed',
    summary: '帮扶转介：就业指导、就业援助',
  });
});

test('of a minor the guardian is heard', () => {
  const supervisee = { name: '演示·卓玛', birthOn: day('2010-03-01'), minorAtCrime: true };
  const story = new MatterStory(referral, receivedFacts({ supervisee }));
  expect(refused(story.step(at, 'judicialOffice', 'refer', refer))).toEqual(['referral.guardian-unheard']);
  taken(story.step(at, 'judicialOffice', 'refer', { ...refer, guardian: '演示·拉姆，同意' }));
});

test('whoever is not received yet, or served the term, is helped by others', () => {
  const story = new MatterStory(referral, receivedFacts({ status: 'discharged' }));
  expect(refused(story.step(at, 'judicialOffice', 'refer', refer))).toEqual(['case.ended']);
});
