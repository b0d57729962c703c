import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { Moment } from '@guitu/law';
import { catalogue, chinaCalendar, dayOf } from '@guitu/law';
import { createRenderer } from '@guitu/papers';
import {
  checkBackup,
  checkSchema,
  closeRecord,
  openBackup,
  openRecord,
  read,
  readKeysFor,
  readMigrationFiles,
  restoreBlobs,
  restoreDatabase,
  restoreKeys,
  settleCaseCounts,
  settleCaseDays,
  settleOpenCounts,
  systemAccess,
  verify,
} from '@guitu/record';
import type { OpenBackup } from '@guitu/record';
import { emptyDatabase, testDatabase } from '@guitu/record/testing';
import type { EmptyDatabase, TestDatabase } from '@guitu/record/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { buildServer } from '../http/build-server.ts';
import { renderPaper } from '../jobs/render-paper.ts';
import { checkFindings } from '../replay/check-findings.ts';
import type { Services } from '../services.ts';
import { localBoard } from '../stream/notice-board.ts';
import { apply, step } from '../testing/leave-steps.ts';
import { leaveValues } from '../testing/leave-values.ts';
import { signIn, visitor } from '../testing/test-server.ts';

/*
 * A backup the program made when the schema stood at 30: four invented people; a leave nobody came back from, a refused one, a relocation, a
 * minor; papers whose bytes were not made yet, so that jobs wait. The keys in it open nothing else. Never made anew: that it is old is
 * its use.
 */
const old = fileURLToPath(new URL('../../fixtures/guitu-0030.tar', import.meta.url));

let beside: TestDatabase;
let database: EmptyDatabase;
let folder: string;
let backup: OpenBackup;
let services: Services;
let now: Moment;
let papersOfToday = 0;

beforeAll(async () => {
  beside = await testDatabase();
  database = await emptyDatabase(beside);
  folder = await mkdtemp(join(tmpdir(), 'guitu-upgrade-'));
  backup = await openBackup(old);
  now = backup.manifest.madeAt as Moment;
  await checkBackup(backup, () => undefined);
  await restoreKeys(folder, backup, await readKeysFor(backup, undefined, { newSigningKey: false }));
  await restoreDatabase(database.url, backup, { progress: () => undefined });
  await restoreBlobs(folder, backup, () => undefined);
  const record = await openRecord({
    runUrl: database.urlFor('guitu_run'),
    sealUrl: database.urlFor('guitu_seal'),
    folder,
    now: () => now,
  });
  services = {
    record,
    renderer: createRenderer(),
    notices: localBoard(),
    calendar: chinaCalendar,
    catalogue,
    now: () => now,
    installation: { demonstration: true, version: 'test' },
    report: (incident) => console.error(incident),
  };
}, 60_000);

afterAll(async () => {
  await services.renderer.close();
  await closeRecord(services.record);
  await backup.close();
  await database.drop();
  await beside.drop();
  await rm(folder, { recursive: true, force: true });
});

test('what an older program left is brought to the present schema, whole', async () => {
  const files = await readMigrationFiles();
  expect(backup.manifest.schema.number).toBe(30);
  expect(files.length).toBeGreaterThan(30);
  expect(await verify(services.record, { full: true })).toMatchObject({
    ok: true,
    counts: { roots: 1, blobs: 1, accessBatches: 7 },
  });
});

test('what the present program keeps counted is counted', async () => {
  const { open } = await read(services.record, systemAccess(), (transaction) =>
    transaction
      .selectFrom('matter_count')
      .select((row) => row.fn.sum('matters').as('open'))
      .executeTakeFirstOrThrow(),
  );
  expect(Number(open)).toBeGreaterThan(0);
  expect(await settleCaseCounts(services.record)).toBe(0);
  expect(await settleOpenCounts(services.record)).toBe(0);
});

test('what is kept beside the cases since then was filled from them', async () => {
  const kept = await read(services.record, systemAccess(), (transaction) =>
    transaction
      .selectFrom('case_day_count')
      .select('kind')
      .select((row) => row.fn.sum<number>('cases').as('cases'))
      .where('width', '=', 'prefecture')
      .where('grain', '=', 'year')
      .groupBy('kind')
      .execute(),
  );
  expect(kept).toEqual([{ kind: 'received', cases: 4 }]);
  expect(await settleCaseDays(services.record)).toBe(0);
});

test('computed anew, everything that is written follows from what happened', async () => {
  // Where a later rule finds more in these lives: make them due and sweep first, as docs/going-live.md says for an upgrade.
  const { cases, different } = await checkFindings(services);
  expect(different).toEqual([]);
  expect(cases).toBe(4);
});

test('the work goes on where it stopped, with the next number', async () => {
  const app = await buildServer(services);
  const office = visitor(app, await signIn(app, 'officeA.approver'));
  const { rows } = (await office.get('/api/cases?size=50')).json<{ rows: { id: string; name: string }[] }>();
  const refused = rows.find(({ name }) => name === '演示·不准');
  const asked = await apply(office, refused?.id ?? '', leaveValues(dayOf(now), dayOf(now)));
  const decided = await step(office, asked, 'decide', { outcome: 'approved' });
  expect(decided.papers.map(({ number }) => number)).toContainEqual(expect.stringMatching(/外准字第 2 号/u));
  papersOfToday = decided.papers.length;
  await app.close();
  expect(await verify(services.record)).toMatchObject({ ok: true });
});

test('papers that waited to be made are made by the program of today', async () => {
  const { rows } = await services.record.pool.query<{ payload: unknown }>(
    `select payload from graphile_worker._private_jobs order by id`,
  );
  expect(rows).toHaveLength(14 + papersOfToday);
  for (const { payload } of rows) await renderPaper(services, payload);
  expect(await verify(services.record, { full: true })).toMatchObject({ ok: true });
});

test('the older program refuses what a newer one made', async () => {
  const files = await readMigrationFiles();
  const newer = { ...backup.manifest, schema: { ...backup.manifest.schema, number: files.length + 1 } };
  expect(() => checkSchema(newer, files)).toThrow('不能恢复到更旧的程序');
});
