import { expect, test } from 'vitest';

import { assess } from '../../kernel/assess.ts';
import { contextAt, factsOf } from '../../testing/facts.ts';
import { MatterStory, refused, taken } from '../../testing/matter.ts';
import { complaint } from './complaint.ts';
import { ordinarySteps } from './vectors.ts';

const at = (day: string): string => `${day}T02:00:00.000Z`;

test('received, dealt with, told and closed; the target is the house’s own', () => {
  const story = new MatterStory(complaint, factsOf());
  const take = (day: string, step: string, values: object = {}) =>
    story.step(at(day), 'countyAgency', step, { ...ordinarySteps[step], ...values });
  taken(take('2026-12-01', 'receive'));
  const read = (day: string) => assess(complaint, story.state!, story.facts, contextAt(at(day)));
  expect(read('2026-12-01').clocks).toMatchObject([{ kind: 'internal' }]);
  expect(refused(take('2026-12-02', 'handle', { result: 'forwarded' }))).toEqual(['complaint.no-organ']);
  const handled = taken(take('2026-12-05', 'handle'));
  expect(handled.papers).toMatchObject([{ title: '办理结果告知书', signedBy: 'countyAgency' }]);
  // What was complained of stands in the file, not in a paper that passes through many hands.
  expect(JSON.stringify(handled.papers)).not.toContain('超时');
  expect(handled.copies).toMatchObject([{ recipient: { kind: 'supervisee' } }]);
  taken(take('2026-12-08', 'inform'));
  expect(read('2026-12-09').status).toBe('closed');
});

test('what the procuratorate received it handles itself; whoever is discharged may complain as well', () => {
  const story = new MatterStory(complaint, factsOf({ status: 'discharged' }));
  taken(story.step(at('2026-12-01'), 'procuratorate', 'receive', ordinarySteps['receive']!));
  expect(refused(story.step(at('2026-12-02'), 'countyAgency', 'handle', ordinarySteps['handle']!))).toContain(
    'step.wrong-office',
  );
  const handled = taken(story.step(at('2026-12-02'), 'procuratorate', 'handle', ordinarySteps['handle']!));
  expect(handled.papers).toMatchObject([{ signedBy: 'procuratorate' }]);
});

test('whoever brought it is told, by whoever dealt with it', () => {
  const story = new MatterStory(complaint, factsOf());
  const received = { ...ordinarySteps['receive'], by: '演示·律师' };
  taken(story.step(at('2026-12-01'), 'judicialOffice', 'receive', received));
  const handled = taken(story.step(at('2026-12-02'), 'countyAgency', 'handle', ordinarySteps['handle']!));
  expect(handled.papers).toMatchObject([{ signedBy: 'countyAgency', to: '演示·律师' }]);
  expect(handled.copies).toMatchObject([{ recipient: { kind: 'named', name: '演示·律师' } }]);
  const { findings } = assess(complaint, story.state!, story.facts, contextAt(at('2026-12-02')));
  expect(findings).toMatchObject([{ code: 'complaint.inform', office: 'countyAgency' }]);
});
