import { expect, test } from 'vitest';

import { assess } from '../../kernel/assess.ts';
import { contextAt, factsOf } from '../../testing/facts.ts';
import { MatterStory, refused, taken } from '../../testing/matter.ts';
import { emergency } from './emergency.ts';
import { ordinarySteps } from './vectors.ts';

const at = '2026-12-01T02:00:00.000Z';
const step = (story: MatterStory, name: string, values: object = {}) =>
  story.step(at, 'countyAgency', name, { ...ordinarySteps[name], ...values });

test('alerted, reported upwards with a report, told to the procuratorate, and closed with its end', () => {
  const story = new MatterStory(emergency, factsOf());
  const read = (parameters: object = {}) =>
    assess(emergency, story.state!, factsOf(), contextAt(at, { ...parameters }));
  taken(step(story, 'find'));
  expect(read().findings).toMatchObject([{ code: 'emergency.alert', severity: 'grave' }]);
  expect(read().clocks).toMatchObject([
    { name: 'alert', kind: 'internal', dueAt: '2026-12-01T02:00:00.000Z' },
    { name: 'report', kind: 'internal', dueAt: '2026-12-02T01:00:00.000Z' },
    { name: 'tell', kind: 'internal', dueAt: '2026-12-02T01:00:00.000Z' },
  ]);
  expect(read({ 'emergency.alertWithinHours': 2 }).clocks[0]?.dueAt).toBe('2026-12-01T03:00:00.000Z');
  taken(step(story, 'alert'));
  expect(read().findings).toEqual([]);
  const reported = taken(step(story, 'report'));
  expect(reported.papers).toMatchObject([{ counterWord: '突报' }]);
  expect(JSON.stringify(reported.papers)).toMatch(/参与群体性事件.*已劝离/);
  expect(reported.copies[0]?.recipient).toEqual({ kind: 'prefectureAgency' });
  const told = taken(step(story, 'tell'));
  expect(JSON.stringify(told.papers)).not.toContain('已劝离');
  expect(told.copies[0]?.recipient).toEqual({ kind: 'procuratorate', level: 'county' });
  taken(step(story, 'reportAgain', { text: '演示：续报' }));
  taken(step(story, 'conclude'));
  expect(read().status).toBe('closed');
});

test('nothing lies ahead; nobody is reported for whom the correction is over', () => {
  const story = new MatterStory(emergency, factsOf());
  expect(refused(step(story, 'find', { foundAt: '2026-12-01T10:01' }))).toEqual([
    'emergency.found-in-future',
  ]);
  story.facts = factsOf({ status: 'discharged' });
  expect(refused(step(story, 'find'))).toEqual(['case.ended']);
  story.facts = factsOf({ status: 'expected' });
  expect(refused(step(story, 'find'))).toEqual([]);
});
