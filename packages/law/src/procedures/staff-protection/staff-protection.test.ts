import { expect, test } from 'vitest';

import { assess } from '../../kernel/assess.ts';
import { contextAt, factsOf } from '../../testing/facts.ts';
import { MatterStory, refused, taken } from '../../testing/matter.ts';
import { staffProtection } from './staff-protection.ts';
import { ordinarySteps } from './vectors.ts';

const at = '2026-12-01T02:00:00.000Z';
const step = (story: MatterStory, name: string, values: object = {}) =>
  story.step(at, 'countyAgency', name, { ...ordinarySteps[name], ...values });
const read = (story: MatterStory) => assess(staffProtection, story.state!, factsOf(), contextAt(at));

test('interference is refused, written down and reported; lists name nobody', () => {
  const story = new MatterStory(staffProtection, factsOf({ status: 'discharged' }));
  taken(step(story, 'record', { refusedIt: false }));
  expect(read(story).findings.map(({ code }) => code)).toEqual(['staffProtection.not-refused']);
  const { papers, copies } = taken(step(story, 'report'));
  expect(papers).toMatchObject([{ counterWord: '干报', to: '演示县司法局' }]);
  expect(JSON.stringify(papers)).toContain('要求不予警告');
  expect(copies[0]?.recipient).toMatchObject({ kind: 'named', name: '演示县司法局' });
  expect(read(story)).toMatchObject({ status: 'closed', summary: '干预执法记录' });
});

test('harm to staff goes to the police, within a target of the house', () => {
  const story = new MatterStory(staffProtection, factsOf());
  taken(step(story, 'record', { kind: 'harm', text: '演示：威胁' }));
  expect(read(story)).toMatchObject({
    findings: [{ code: 'staffProtection.police', severity: 'grave' }],
    clocks: [{ kind: 'internal', dueAt: '2026-12-01T03:00:00.000Z' }],
    summary: '侵害工作人员记录',
  });
  expect(refused(step(story, 'report'))).toContain('step.not-now');
  const { papers, copies } = taken(step(story, 'callPolice'));
  expect(papers).toMatchObject([{ counterWord: '侵报', to: '演示派出所' }]);
  expect(copies[0]?.recipient).toEqual({ kind: 'police', level: 'county' });
  expect(read(story)).toMatchObject({ status: 'closed', findings: [] });
});

test('the office that calls the police signs for it itself: it draws no number of the county', () => {
  const signedBy = (office: 'judicialOffice' | 'countyAgency') => {
    const story = new MatterStory(staffProtection, factsOf());
    taken(step(story, 'record', { kind: 'harm' }));
    return taken(story.step(at, office, 'callPolice', ordinarySteps['callPolice']!)).papers[0]?.signedBy;
  };
  expect(signedBy('judicialOffice')).toBe('judicialOffice');
  expect(signedBy('countyAgency')).toBe('countyAgency');
});

test('what happened lies behind us', () => {
  const story = new MatterStory(staffProtection, factsOf());
  expect(refused(step(story, 'record', { happenedAt: '2026-12-01T10:01' }))).toEqual([
    'staffProtection.in-future',
  ]);
});
