import { read, verify } from '@guitu/record';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { Timeline } from '../contract/cases.ts';
import type { CaseDuties } from '../contract/duties.ts';
import { sweep } from '../jobs/sweep.ts';
import { apply, step } from '../testing/leave-steps.ts';
import { key, leaveValues } from '../testing/leave-values.ts';
import { relocateUpTo } from '../testing/relocation-steps.ts';
import { expectSettled } from '../testing/settled-case.ts';
import { insertCase } from '../testing/test-case.ts';
import { openTestServer } from '../testing/test-server.ts';
import type { TestServer } from '../testing/test-server.ts';
import { places } from '../testing/test-world.ts';
import { dutiesOf, lookAt, openRows, report, routine, statusOf } from './testing.ts';

let server: TestServer;

beforeAll(async () => {
  server = await openTestServer({ at: '2026-03-02T09:00' });
});

afterAll(() => server.close());

const office = () => server.as('officeA.approver');
const county = () => server.as('countyA.approver');

async function isSound(...caseIds: readonly string[]): Promise<void> {
  for (const caseId of caseIds) await expectSettled(server, caseId);
  expect(await verify(server.database.record, { full: true })).toMatchObject({ ok: true });
}

test('entries and what is owed go with the case to another county', async () => {
  // The view of a case takes in the coming month from a day of its own, 1 to 21 (decision 014): from then on all do.
  server.clock.set('2026-03-23T09:00');
  const caseId = await insertCase(server.database.record, { name: '演示·迁居报告' });
  const before = await report(await office(), caseId, '2026-03-23T00:30:00.000Z');
  expect(statusOf(before, 'routineReport/2026-03/2')).toBe('done');
  await relocateUpTo(server, caseId, 'arrive');
  const other = await server.as('countyB.approver');
  const after = await dutiesOf(other, caseId);
  expect(after.entries.map(({ id }) => id)).toEqual(before.entries.map(({ id }) => id));
  expect(statusOf(after, 'routineReport/2026-03/2')).toBe('done');
  const rows = await openRows(server, caseId);
  expect(rows.length).toBeGreaterThan(3);
  const { rows: held } = await server.database.superuser.query<{ holder_code: string }>(
    'select holder_code from guitu.supervision_case where id = $1',
    [caseId],
  );
  expect(new Set(rows.map(({ holder }) => holder))).toEqual(new Set([Number(held[0]?.holder_code)]));
  expect((await (await office()).get(`/api/cases/${caseId}/duties`)).statusCode).toBe(404);
  const withdrawn = await other.post(`/api/entries/${after.entries[0]?.id}/withdraw`, {
    reason: '原执行地录重',
    idempotencyKey: key(),
  });
  expect(withdrawn.statusCode, withdrawn.body).toBe(200);
  expect(statusOf(withdrawn.json<CaseDuties>(), 'routineReport/2026-03/2')).not.toBe('done');
  await isSound(caseId);
});

test('of a case that was merged nothing is owed; what was entered there counts in the kept one, and can be mended', async () => {
  server.clock.set('2026-03-02T09:00');
  const { record, superuser } = server.database;
  const kept = await insertCase(record, { name: '演示·重录' });
  const other = await insertCase(record, { name: '演示·重录' });
  const { rows } = await superuser.query<{ id: string; person_id: string }>(
    'select id, person_id from guitu.supervision_case where id = any($1)',
    [[kept, other]],
  );
  const personOf = (id: string) => rows.find((row) => row.id === id)?.person_id ?? '';
  await report(await office(), other, '2026-03-02T00:30:00.000Z');
  await lookAt(server, [kept]);
  expect((await openRows(server, kept)).map((row) => row.key)).toContain('routineReport/2026-03/1');
  const merge = async (kind: 'person' | 'case', keepId: string, mergedId: string) => {
    const request = { kind, keepId, mergedId, reason: '演示：登记重了', idempotencyKey: key() };
    const response = await (await county()).post('/api/merges', request);
    expect(response.statusCode, response.body).toBe(200);
    return response.json<{ mergeId: string }>().mergeId;
  };
  await merge('person', personOf(kept), personOf(other));
  const mergeId = await merge('case', kept, other);
  expect(await openRows(server, other)).toEqual([]);
  expect((await dutiesOf(await office(), other)).occurrences).toEqual([]);
  const page = await dutiesOf(await office(), kept);
  expect(statusOf(page, 'routineReport/2026-03/1')).toBe('done');
  expect((await openRows(server, kept)).map((row) => row.key)).not.toContain('routineReport/2026-03/1');

  const refused = await (
    await office()
  ).post(`/api/cases/${other}/entries`, {
    kind: 'routineReport',
    happenedAt: '2026-03-02T00:40:00.000Z',
    values: routine,
    idempotencyKey: key(),
  });
  expect(refused.json<{ refusal: { code: string } }>().refusal.code).toBe('case.merged');
  const taken = await (
    await office()
  ).post(`/api/entries/${page.entries[0]?.id}/withdraw`, { reason: '演示：录重', idempotencyKey: key() });
  expect(taken.statusCode, taken.body).toBe(200);
  expect((await openRows(server, kept)).map((row) => row.key)).toContain('routineReport/2026-03/1');
  await sweep(server.services);
  expect(await openRows(server, other)).toEqual([]);

  const split = await (
    await county()
  ).post(`/api/merges/${mergeId}/split`, { reason: '演示：是两件案件', idempotencyKey: key() });
  expect(split.statusCode, split.body).toBe(200);
  expect((await openRows(server, other)).map((row) => row.key)).toContain('routineReport/2026-03/1');
  await isSound(kept, other);
});

test('a running matter holds up no entry, and an entry moves nothing in it', async () => {
  server.clock.set('2026-03-02T09:00');
  const caseId = await insertCase(server.database.record, { name: '演示·外出中' });
  const asked = await apply(await office(), caseId, leaveValues('2026-03-05', '2026-03-08'));
  await step(await office(), asked, 'decide', { outcome: 'approved' });
  const count = async () => {
    const { rows } = await server.database.superuser.query<{ events: string; clocks: string; tasks: string }>(
      `select (select count(*) from guitu.event where case_id = $1) as events,
              (select count(*) from guitu.clock where case_id = $1) as clocks,
              (select string_agg(step, ',' order by step) from guitu.task where case_id = $1) as tasks`,
      [caseId],
    );
    return rows[0];
  };
  const before = await count();
  server.clock.set('2026-03-06T09:00');
  const page = await report(await office(), caseId, '2026-03-06T00:30:00.000Z');
  expect(statusOf(page, 'routineReport/2026-03/1')).toBe('done');
  expect(await count()).toEqual(before);
  await isSound(caseId);
});

test('an excuse can be taken back, by whoever keeps the file and once', async () => {
  server.clock.set('2026-03-02T09:00');
  const caseId = await insertCase(server.database.record, { name: '演示·免除' });
  const visitor = await office();
  const occurrence = 'routineReport/2026-03/1';
  const excused = await visitor.post(`/api/cases/${caseId}/excuses`, {
    kind: 'excused',
    duty: 'routineReport',
    occurrence,
    reason: '演示：住院',
    idempotencyKey: key(),
  });
  expect(excused.statusCode, excused.body).toBe(200);
  expect(statusOf(excused.json<CaseDuties>(), occurrence)).toBe('excused');
  expect((await openRows(server, caseId)).map((row) => row.key)).not.toContain(occurrence);
  const [excuse] = excused.json<CaseDuties>().excuses;
  const take = (by: typeof visitor) =>
    by.post(`/api/excuses/${excuse?.id}/withdraw`, { reason: '演示：点错了人', idempotencyKey: key() });
  expect((await take(await server.as('countyB.approver'))).statusCode).toBe(404);
  expect((await take(await server.as('procuratorateA.clerk'))).statusCode).toBe(403);
  const taken = await take(visitor);
  expect(taken.statusCode, taken.body).toBe(200);
  expect(statusOf(taken.json<CaseDuties>(), occurrence)).toBe('expected');
  expect(taken.json<CaseDuties>().excuses).toEqual([]);
  expect((await openRows(server, caseId)).map((row) => row.key)).toContain(occurrence);
  expect((await take(visitor)).json<{ refusal: { code: string } }>().refusal.code).toBe('excuse.withdrawn');
  await isSound(caseId);
});

test('the time line has an entry on the day it tells of, with its words, and nothing of what is sensitive', async () => {
  server.clock.set('2026-03-10T09:00');
  const caseId = await insertCase(server.database.record, { name: '演示·时间轴', measure: 'outsidePrison' });
  const visitor = await office();
  const enter = (kind: string, happenedAt: string, values: object) =>
    visitor.post(`/api/cases/${caseId}/entries`, { kind, happenedAt, values, idempotencyKey: key() });
  await enter('promptReport', '2026-03-04T01:00:00.000Z', {
    about: 'residence',
    reporter: 'guarantor',
    manner: 'phone',
    note: '演示：换了租住的房子',
  });
  const health = await enter('healthReport', '2026-03-06T01:00:00.000Z', {
    manner: 'phone',
    condition: '演示：胃病复发',
  });
  await visitor.post(`/api/entries/${health.json<CaseDuties>().entries[0]?.id}/withdraw`, {
    reason: '演示：录错了人',
    idempotencyKey: key(),
  });
  const lines = async (query = '') =>
    (await visitor.get(`/api/cases/${caseId}/timeline${query}`))
      .json<Timeline>()
      .entries.map(({ kind, title, text, happenedOn }) => [kind, happenedOn, title, text]);
  expect((await lines()).filter(([, , title]) => title !== '登记变更')).toEqual([
    ['entry', '2026-03-10', '撤回日常记录', '2026年3月6日身体情况报告；理由：演示：录错了人'],
    ['entry', '2026-03-06', '身体情况报告', '方式：电话'],
    ['entry', '2026-03-04', '即时报告', expect.stringContaining('谁报告的：保证人')],
  ]);
  expect(JSON.stringify(await lines())).not.toContain('胃病');
  expect((await lines('?before=2026-03-05T00:00:00.000Z')).map(([kind]) => kind)).toEqual(['entry']);
});

test('the tables themselves let in whoever holds the case or reads it by office, and nobody else', async () => {
  server.clock.set('2026-03-02T09:00');
  const caseId = await insertCase(server.database.record, { name: '演示·范围' });
  await report(await office(), caseId, '2026-03-02T00:30:00.000Z');
  await (
    await office()
  ).post(`/api/cases/${caseId}/excuses`, {
    kind: 'excused',
    duty: 'visit',
    occurrence: 'visit/2026-03/1',
    reason: '演示：大雪封路',
    idempotencyKey: key(),
  });
  const access = (role: 'agency' | 'procuratorate' | 'guest', low: number, high = low + 999_999) => ({
    role,
    low,
    high,
    accountId: caseId,
    accountName: '示例',
    bodyId: caseId,
    bodyName: '示例',
  });
  const seen = (who: ReturnType<typeof access>) =>
    read(server.database.record, who, async (transaction) => {
      const counts: number[] = [];
      for (const table of ['daily_entry', 'duty_excuse', 'occurrence'] as const) {
        const rows = await transaction
          .selectFrom(table)
          .select('holder_code')
          .where('case_id', '=', caseId)
          .execute();
        counts.push(Math.min(rows.length, 1));
      }
      return counts;
    });
  expect(await seen(access('agency', places.countyA))).toEqual([1, 1, 1]);
  expect(await seen(access('procuratorate', places.countyA))).toEqual([1, 1, 1]);
  expect(await seen(access('agency', places.countyB))).toEqual([0, 0, 0]);
  expect(await seen(access('guest', places.countyB))).toEqual([0, 0, 0]);
});
