import { expect, test } from 'vitest';

import type { CaseFacts } from '../../facts/facts.ts';
import type { Office } from '../../kernel/actor.ts';
import { assess } from '../../kernel/assess.ts';
import { actorOf, contextAt, factsOf } from '../../testing/facts.ts';
import { MatterStory, refused, taken } from '../../testing/matter.ts';
import { procedures } from '../index.ts';
import { sealedRecordQuery } from './sealed-record-query.ts';
import { ordinarySteps, sealedCase } from './vectors.ts';

const at = (value: string): string => `${value}T02:00:00.000Z`;
const supervisee = { name: '演示·次仁', minorAtCrime: true };
const sealed = factsOf({ ...(sealedCase as Partial<CaseFacts>), supervisee });
const step = (
  story: MatterStory,
  on: string,
  name: string,
  changes: object = {},
  office: Office = 'countyAgency',
) => story.step(at(on), office, name, { ...ordinarySteps[name], ...changes });

function asked(facts = sealed, changes: object = {}): MatterStory {
  const story = new MatterStory(sealedRecordQuery, facts);
  taken(step(story, '2026-12-01', 'apply', changes));
  return story;
}

const read = (story: MatterStory, on: string) =>
  assess(sealedRecordQuery, story.state!, story.facts, contextAt(at(on)));

test('from the written request to the served answer, the undertaking and who saw what', () => {
  const story = asked();
  expect(read(story, '2026-12-02').clocks).toMatchObject([
    { kind: 'legal', dueAt: '2026-12-04T16:00:00.000Z' },
  ]);
  expect(read(story, '2026-12-04').findings).toEqual([]);
  expect(read(story, '2026-12-05').findings).toMatchObject([
    { code: 'sealedRecordQuery.late', severity: 'grave' },
  ]);
  expect(refused(step(story, '2026-12-02', 'view'))).toEqual(['step.not-now']);
  const { papers, copies } = taken(step(story, '2026-12-02', 'decide'));
  expect(papers.map(({ kind }) => kind)).toEqual(['minorFileReply', 'secrecyUndertaking']);
  expect(papers.every(({ data }) => data['introduce'] === 'none')).toBe(true);
  expect(copies).toMatchObject([
    { recipient: { kind: 'named', office: 'procuratorate', name: '演示市人民检察院' } },
  ]);
  expect(refused(step(story, '2026-12-03', 'view', { viewedOn: '2026-12-01' }))).toEqual([
    'sealedRecordQuery.viewed-before',
  ]);
  taken(step(story, '2026-12-03', 'view'));
  taken(step(story, '2026-12-03', 'view', { viewer: '演示·书记员', taken: 'notes' }));
  expect(read(story, '2026-12-03')).toMatchObject({ status: 'closed', contribution: {}, findings: [] });
});

test('a refusal says nothing of what there is', () => {
  const story = asked(sealed, { ground: 'other', applicant: '演示某公司' });
  const { papers } = taken(
    step(story, '2026-12-02', 'decide', { outcome: 'refused', reasons: '演示：没有根据' }),
  );
  expect(papers.map(({ kind }) => kind)).toEqual(['minorFileRefusal']);
  expect(JSON.stringify(papers)).not.toMatch(/封存|犯罪|次仁/);
  expect(refused(step(story, '2026-12-03', 'view'))).not.toEqual([]);
});

test('a file that is not sealed is secret too, without three days; the file of an adult is none of this', () => {
  const serving = asked(factsOf({ supervisee }));
  expect(read(serving, '2026-12-20')).toMatchObject({ clocks: [], findings: [] });
  const adult = new MatterStory(sealedRecordQuery, factsOf());
  expect(refused(step(adult, '2026-12-01', 'apply'))).toEqual(['sealedRecordQuery.not-minor']);
});

test('only the approver of the county agency answers, and a judicial office shows nothing', () => {
  for (const office of ['judicialOffice', 'countyBureau', 'prefectureAgency'] as const) {
    expect(refused(step(asked(), '2026-12-02', 'decide', {}, office))).toEqual(['step.wrong-office']);
    const opened = step(new MatterStory(sealedRecordQuery, sealed), '2026-12-01', 'apply', {}, office);
    expect(refused(opened)).toEqual(['step.wrong-office']);
  }
  const clerk = actorOf('countyAgency', ['clerk']);
  const answer = asked().step(at('2026-12-02'), clerk, 'decide', ordinarySteps['decide'] ?? {});
  expect(refused(answer)).toEqual(['step.wrong-role']);
});

test('a sealed case takes nothing else: every other procedure that asks whether it may begin is refused', () => {
  const context = contextAt(at('2026-12-01'));
  const open = procedures
    .filter(({ opens }) => {
      const question = {
        facts: sealed,
        state: undefined,
        values: {},
        context,
        happenedAt: context.now,
      } as const;
      return opens.every((check) => check.test({ ...question, mode: 'permit' }) === undefined);
    })
    .map(({ name }) => name);
  expect(open).toContain('sealedRecordQuery');
  for (const name of [
    'leave',
    'electronicMonitoring',
    'recurringTravel',
    'sealing',
    'classification',
    'minorProtection',
  ])
    expect(open).not.toContain(name);
});
