import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { getBlob } from '../blobs/find-blob.ts';
import { putBlob } from '../blobs/put-blob.ts';
import { systemAccess } from '../change/access.ts';
import { write } from '../change/write.ts';
import { connectClient } from '../cluster/connect-client.ts';
import { newId } from '../id.ts';
import type { Record } from '../open/record.ts';
import { renderSchemaText } from '../schema/render-text.ts';
import { signDailyRoot } from '../seal/daily-root.ts';
import { sealOnce } from '../seal/seal-once.ts';
import { drawNumber } from '../store/draw-number.ts';
import { enqueue } from '../store/jobs.ts';
import { emptyDatabase } from '../testing/empty-database.ts';
import type { EmptyDatabase } from '../testing/empty-database.ts';
import { insertTestMatter } from '../testing/matters.ts';
import { accessOf, countyA, insertTestBodies, insertTestCase } from '../testing/people.ts';
import { openTestRecord } from '../testing/test-record.ts';
import type { TestRecord } from '../testing/test-record.ts';
import { verify } from '../verify/verify.ts';
import { backUp, inRestored, restoreInto, shanghaiDay } from './testing-backup.ts';
import type { WrittenBackup } from './write-backup.ts';

const access = accessOf(countyA);
let opened: TestRecord;
let folder: string;
let target: EmptyDatabase;
let written: WrittenBackup;
let drawn: number;
let casesOfOfficers: number[];
let blob: string;
const photoBytes = Buffer.alloc(200_000, '示例照片');

beforeAll(async () => {
  opened = await openTestRecord();
  const { record } = opened;
  folder = await mkdtemp(join(tmpdir(), 'guitu-backup-'));
  await insertTestBodies(record, access);
  const { caseId } = await insertTestCase(record, access, { name: '示例·反斜杠\\制表\t换行\n𠮷' });
  blob = (await putBlob(record, access, { bytes: photoBytes, mediaType: 'image/png', caseId })).hash;
  await draw(record);
  drawn = await draw(record);
  await enqueueJob(record);
  await sealOnce(record);
  await signDailyRoot(record, shanghaiDay(record.now()));
  target = await emptyDatabase(opened.database);

  // Four officers work on while the backup is made.
  const work = { goesOn: true };
  const officers = Array.from({ length: 4 }, async () => {
    let cases = 0;
    while (work.goesOn) {
      const made = await insertTestCase(record, access);
      await insertTestMatter(record, access, made.caseId);
      await sealOnce(record);
      cases += 1;
    }
    return cases;
  });
  await new Promise((resolve) => setTimeout(resolve, 400));
  written = await backUp(opened, join(folder, 'backup.tar'));
  await new Promise((resolve) => setTimeout(resolve, 200));
  work.goesOn = false;
  casesOfOfficers = await Promise.all(officers);
  await restoreInto(target, join(folder, 'data'), written.path);
}, 120_000);

afterAll(async () => {
  await target.drop();
  await opened.close();
  await rm(folder, { recursive: true, force: true });
});

function order(chainId: string) {
  return {
    command: 'test.draw',
    idempotencyKey: newId(),
    definitionVersion: '1',
    chainId,
    caseId: null,
    holderCode: countyA,
    body: {},
  };
}

async function draw(record: Record): Promise<number> {
  const series = { bodyId: access.bodyId, kind: '外准', year: 2026 };
  const { result } = await write(record, access, order(access.bodyId), (transaction) =>
    drawNumber(transaction, series),
  );
  return result;
}

async function enqueueJob(record: Record): Promise<void> {
  await write(record, systemAccess(), order(newId()), async (transaction) => {
    await enqueue(
      transaction,
      'test',
      { paperId: '示例\t1' },
      { jobKey: 'once', queue: 'papers', maxAttempts: 3 },
    );
    return null;
  });
}

interface ChainLink {
  readonly chain_id: string;
  readonly sequence: number;
  readonly hash: string;
}

async function links(url: string): Promise<Map<string, ChainLink[]>> {
  const client = await connectClient(url);
  const { rows } = await client.query<ChainLink>(
    `select chain_id, sequence, encode(hash, 'hex') as hash from guitu.link order by chain_id, sequence`,
  );
  await client.end();
  const chains = new Map<string, ChainLink[]>();
  for (const row of rows) chains.set(row.chain_id, [...(chains.get(row.chain_id) ?? []), row]);
  return chains;
}

async function rowsOf<T extends object>(query: string): Promise<T[]> {
  const client = await connectClient(target.url);
  const { rows } = await client.query<T>(query);
  await client.end();
  return rows;
}

test('every restored chain is a beginning of the one that went on, and some went on', async () => {
  const [now, then] = [await links(opened.database.url), await links(target.url)];
  let longer = now.size - then.size;
  for (const [chain, restored] of then) {
    const present = now.get(chain) ?? [];
    expect(present.slice(0, restored.length)).toEqual(restored);
    longer += present.length - restored.length;
  }
  expect(Math.min(...casesOfOfficers)).toBeGreaterThan(0);
  expect(then.size).toBeGreaterThan(4);
  expect(longer).toBeGreaterThan(0);
});

test('it verifies with every file, and what it says of itself is what is there', async () => {
  const verification = await inRestored(target, join(folder, 'data'), (record) =>
    verify(record, { full: true }),
  );
  expect(verification).toMatchObject({ ok: true, counts: { blobs: 1, roots: 1 } });
  for (const { name, rows } of written.manifest.tables) {
    const [{ count } = { count: -1 }] = await rowsOf<{ count: number }>(
      `select count(*)::integer as count from guitu."${name}"`,
    );
    expect([name, count]).toEqual([name, rows]);
  }
  expect(written.manifest.dailyRoot).toMatchObject({ batchId: 1 });
});

test('triggers, policies, indexes and references are what they are everywhere', async () => {
  const client = await connectClient(target.url);
  const restored = await renderSchemaText(client);
  await client.end();
  const original = await connectClient(opened.database.url);
  expect(restored).toBe(await renderSchemaText(original));
  await original.end();
  const disabled = await rowsOf(
    `select tgname from pg_trigger t join pg_class c on c.oid = t.tgrelid
      where c.relnamespace = 'guitu'::regnamespace and tgenabled <> 'O'`,
  );
  expect(disabled).toEqual([]);
});

test('what was sealed opens, the next number follows the last, and the chain goes on', async () => {
  await inRestored(target, join(folder, 'data'), async (record) => {
    const [person] = await rowsOf<{ name: string }>(`select name from guitu.person where name like '示例·%'`);
    expect(person?.name).toBe('示例·反斜杠\\制表\t换行\n𠮷');
    const photo = await getBlob(record, access, blob);
    expect(photo?.bytes.toString()).toBe(photoBytes.toString());
    expect(await draw(record)).toBe(drawn + 1);
    await insertTestCase(record, access);
    await sealOnce(record);
    expect(await verify(record, { full: true })).toMatchObject({ ok: true, counts: { unsealed: 0 } });
  });
});

test('waiting jobs wait again, sessions are gone', async () => {
  const jobs = await rowsOf(
    `select task_identifier, queue_name, key, max_attempts, attempts from graphile_worker.jobs`,
  );
  expect(jobs).toEqual([
    { task_identifier: 'test', queue_name: 'papers', key: 'once', max_attempts: 3, attempts: 0 },
  ]);
  expect(written.manifest.tables.map(({ name }) => name)).not.toContain('session');
  expect(written.manifest.leftOut).toContain('session');
});

test('a database with anything in it is refused', async () => {
  await expect(restoreInto(target, join(folder, 'other'), written.path)).rejects.toThrow('不是空的');
});
