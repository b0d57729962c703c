import type { DB } from '@guitu/record';
import { makeDue, read, systemAccess, verify, writeDerived } from '@guitu/record';
import { Kysely, PostgresDialect } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { loadDueFiles } from '../command/load-case-files.ts';
import { apply, reload, step } from '../testing/leave-steps.ts';
import { leaveValues } from '../testing/leave-values.ts';
import { insertCase } from '../testing/test-case.ts';
import { openTestServer } from '../testing/test-server.ts';
import type { TestServer } from '../testing/test-server.ts';
import { sweep } from './sweep.ts';

let server: TestServer;

beforeAll(async () => {
  server = await openTestServer();
});

afterAll(() => server.close());

async function openFindings(matterId: string): Promise<string[]> {
  const { rows } = await server.database.superuser.query<{ code: string }>(
    'select code from guitu.finding where matter_id = $1 and cleared_at is null order by code',
    [matterId],
  );
  return rows.map((row) => row.code);
}

test('nobody comes back: the clock speaks on its own, first of the return, then of the 48 hours', async () => {
  server.clock.set('2026-03-02T09:00');
  const office = await server.as('officeA.approver');
  const caseId = await insertCase(server.database.record);
  const asked = await apply(office, caseId, leaveValues('2026-03-10', '2026-03-14'));
  await step(office, asked, 'decide', { outcome: 'approved' });

  server.clock.set('2026-03-14T23:00');
  await sweep(server.services);
  expect(await openFindings(asked.id)).not.toContain('LEAVE-11');

  server.clock.set('2026-03-15T09:00');
  await sweep(server.services);
  expect(await openFindings(asked.id)).toContain('LEAVE-11');
  expect(await openFindings(asked.id)).not.toContain('LEAVE-14');

  server.clock.set('2026-03-17T09:00');
  await sweep(server.services);
  expect(await openFindings(asked.id)).toContain('LEAVE-14');

  const county = await server.as('countyA.approver');
  const overdue = await reload(county, asked.id);
  expect(overdue.findings.find((finding) => finding.code === 'LEAVE-14')).toMatchObject({
    severity: 'grave',
    mine: true,
  });
  expect(overdue.clocks.find((clock) => clock.name === 'return')).toMatchObject({
    overdue: true,
    stoppedAt: null,
  });
});

test('a sweep with nothing to do writes nothing; one that repeats writes nothing more', async () => {
  server.clock.set('2026-03-18T09:00');
  await sweep(server.services);
  const count = async (): Promise<number> => {
    const { rows } = await server.database.superuser.query<{ count: string }>(
      'select count(*) from guitu.change',
    );
    return Number(rows[0]?.count);
  };
  const before = await count();
  expect(await sweep(server.services)).toEqual({ cases: 0 });
  expect(await count()).toBe(before);
});

/** So many people who were to be back the day before; answers with their matters. */
async function insertOverdue(month: string, count: number): Promise<string[]> {
  server.clock.set(`${month}-01T09:00`);
  const office = await server.as('officeA.approver');
  const ids: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const caseId = await insertCase(server.database.record, { name: `示例${'甲乙丙丁戊'[index]}` });
    const asked = await apply(office, caseId, leaveValues(`${month}-10`, `${month}-11`));
    const decided = await step(office, asked, 'decide', { outcome: 'approved' });
    ids.push(decided.id);
  }
  server.clock.set(`${month}-12T09:00`);
  return ids;
}

test('where only the next review moves, no change is written', async () => {
  server.clock.set('2026-03-20T09:00');
  await sweep(server.services);
  const caseId = await insertCase(server.database.record);
  await apply(await server.as('officeA.approver'), caseId, leaveValues('2026-03-26', '2026-03-30'));
  const { superuser } = server.database;
  const reviews = async () =>
    (
      await superuser.query(
        'select matter_id, next_review_at from guitu.review where case_id = $1 order by matter_id nulls first',
        [caseId],
      )
    ).rows;
  const changes = async () => (await superuser.query('select count(*) from guitu.change')).rows;
  const [before, standing] = [await changes(), await reviews()];
  expect(standing.length).toBeGreaterThan(0);
  await superuser.query(
    `update guitu.review set next_review_at = next_review_at - interval '90 days' where case_id = $1`,
    [caseId],
  );
  expect(await sweep(server.services)).toEqual({ cases: 1 });
  expect(await reviews()).toEqual(standing);
  expect(await changes()).toEqual(before);
});

test('only the histories of matters that are due are opened, and of a case all of them once it is made due', async () => {
  server.clock.set('2026-03-21T09:00');
  const caseId = await insertCase(server.database.record);
  const office = await server.as('officeA.approver');
  const first = await apply(office, caseId, leaveValues('2026-03-27', '2026-03-28'));
  const second = await apply(office, caseId, leaveValues('2026-04-06', '2026-04-07'));
  const opened = (due: readonly string[]) =>
    read(server.services.record, systemAccess(), async (transaction) => {
      const files = await loadDueFiles(server.services, transaction, [caseId], new Set(due));
      return files.get(caseId)!.matters.map(({ id, state }) => [id, state.history.length]);
    });
  expect(await opened([second.id])).toEqual([[second.id, 1]]);
  expect(await opened([])).toEqual([]);
  const access = systemAccess();
  await writeDerived(server.services.record, access, [caseId], (transaction) =>
    makeDue(transaction, { ids: [caseId] }, '2026-03-20T16:00:00.000Z'),
  );
  const { rows } = await server.database.superuser.query<{ matter_id: string | null }>(
    'select matter_id from guitu.review where case_id = $1 and next_review_at < $2',
    [caseId, server.clock.now()],
  );
  expect(new Set(rows.map((row) => row.matter_id))).toEqual(new Set([null, first.id, second.id]));
  expect(rows).toHaveLength(3);
});

test('many cases go in batches, each with a change of its own', async () => {
  const ids = await insertOverdue('2026-04', 5);
  const swept = await sweep(server.services, { casesAtOnce: 2 });
  expect(swept.cases).toBeGreaterThanOrEqual(5);
  for (const id of ids) expect(await openFindings(id)).toContain('LEAVE-11');
  const { rows } = await server.database.superuser.query<{ own: boolean }>(
    `select f.case_id = c.case_id and c.command = 'sweep' as own
       from guitu.finding f join guitu.change c on c.id = f.change_id
      where f.matter_id = any($1) and f.code = 'LEAVE-11'`,
    [ids],
  );
  expect(rows).toEqual(ids.map(() => ({ own: true })));
  expect(await verify(server.database.record, { full: true })).toMatchObject({ ok: true });
});

test('of two sweeps at once only one writes', async () => {
  const ids = await insertOverdue('2026-05', 3);
  await Promise.all([sweep(server.services), sweep(server.services), sweep(server.services)]);
  for (const id of ids) {
    expect((await openFindings(id)).filter((code) => code === 'LEAVE-11')).toHaveLength(1);
  }
  const { rows } = await server.database.superuser.query<{ written: number }>(
    `select count(distinct e.change_id)::integer as written from guitu.change c
       join guitu.change_entry e on e.change_id = c.id join guitu.matter m on m.case_id = c.case_id
      where m.id = any($1) and c.command = 'sweep' and c.at = $2`,
    [ids, server.clock.now()],
  );
  expect(rows).toEqual([{ written: ids.length }]);
  expect(await verify(server.database.record, { full: true })).toMatchObject({ ok: true });
});

test('five cases take no more statements than one', async () => {
  const countStatements = async (): Promise<number> => {
    let sent = 0;
    const { record } = server.database;
    record.keys.opened.clear();
    const database = new Kysely<DB>({
      dialect: new PostgresDialect({ pool: record.pool }),
      log: () => void (sent += 1),
    });
    await sweep({ ...server.services, record: { ...record, database } });
    return sent;
  };
  await insertOverdue('2026-06', 1);
  const one = await countStatements();
  await insertOverdue('2026-07', 5);
  // The change of the first case is written by itself, those of the others together.
  expect(await countStatements()).toBeLessThanOrEqual(one + 2);
});
