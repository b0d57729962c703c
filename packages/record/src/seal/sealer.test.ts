import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { accessOf, countyA, insertTestCase } from '../testing/people.ts';
import { openTestRecord } from '../testing/test-record.ts';
import type { TestRecord } from '../testing/test-record.ts';
import { verify } from '../verify/verify.ts';
import { signDailyRoot } from './daily-root.ts';
import { merkleRoot } from './merkle.ts';
import { sealOnce } from './seal-once.ts';
import { startSealer } from './start-sealer.ts';

let opened: TestRecord;
let now = '2026-03-02T02:00:00.000Z';
const access = accessOf(countyA);

beforeAll(async () => {
  opened = await openTestRecord({ now: () => now });
});
afterAll(() => opened.close());

describe('a Merkle root', () => {
  const leaf = (text: string): Buffer => Buffer.from(text);
  test('depends on every leaf, their order and their number', () => {
    const lists = [['a'], ['a', 'b'], ['b', 'a'], ['a', 'b', 'b'], ['a', 'b', 'c'], ['a', 'b', 'c', 'c']];
    const roots = lists.map((list) => merkleRoot(list.map(leaf)).toString('hex'));
    expect(new Set(roots).size).toBe(lists.length);
  });
  test('a node cannot pass for a leaf, nothing has no root', () => {
    const pair = merkleRoot([leaf('a'), leaf('b')]);
    expect(merkleRoot([pair]).equals(pair)).toBe(false);
    expect(() => merkleRoot([])).toThrow();
  });
});

test('two sealers at once seal every link once', async () => {
  const { record } = opened;
  for (let index = 0; index < 5; index += 1) await insertTestCase(record, access);
  const sealed = await Promise.all([sealOnce(record), sealOnce(record), sealOnce(record)]);
  expect(sealed.reduce((sum, each) => sum + each.sealed, 0)).toBe(5);
  expect(await verify(record)).toMatchObject({ ok: true, counts: { batches: 1, unsealed: 0 } });
});

test('a running sealer keeps up, and signs yesterday when a new day begins', async () => {
  const { record, superuser } = opened;
  const sealer = startSealer(record, { everyMs: 20 });
  await insertTestCase(record, access);
  const unsealed = async (): Promise<number> =>
    (await superuser.query('select count(*) as count from guitu.unsealed')).rows[0].count as number;
  await expect.poll(unsealed).toBe(0);
  // 16:00 UTC is midnight in Shanghai.
  now = '2026-03-02T16:00:00.000Z';
  const roots = async (): Promise<unknown[]> =>
    (await superuser.query('select day from guitu.daily_root')).rows;
  await expect.poll(roots).toEqual([{ day: '2026-03-02' }]);
  await insertTestCase(record, access);
  await sealer.stop();
  expect(await unsealed()).toBe(0);
  expect(await verify(record)).toMatchObject({ ok: true, counts: { roots: 1 } });
});

test('a root is signed once, with a key nobody else may read; its receipt is entered once', async () => {
  const { record, superuser } = opened;
  const first = await signDailyRoot(record, '2026-03-02');
  now = '2026-03-03T02:00:00.000Z';
  await insertTestCase(record, access);
  await sealOnce(record);
  expect(await signDailyRoot(record, '2026-03-02')).toEqual(first);
  expect(await signDailyRoot(record, '2026-01-01')).toBeUndefined();
  const path = join(record.folder, 'keys', 'root-signing-ed25519.json');
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({ publicKey: first?.publicKey });
  await superuser.query(`update guitu.daily_root set receipt = '示例回执' where day = '2026-03-02'`);
  const again = superuser.query(`update guitu.daily_root set receipt = '另一回执' where day = '2026-03-02'`);
  await expect(again).rejects.toMatchObject({ code: 'GT002' });
  expect(await verify(record)).toMatchObject({ ok: true });
});

test('the sealer can insert batches and nothing else', async () => {
  const { record } = opened;
  const sealing = record.sealing!;
  await expect(sealing.selectFrom('supervision_case').select('id').execute()).rejects.toMatchObject({
    code: '42501',
  });
  await expect(sealing.deleteFrom('batch').execute()).rejects.toMatchObject({ code: '42501' });
  await expect(sealing.updateTable('link').set({ sequence: 1 }).execute()).rejects.toMatchObject({
    code: '42501',
  });
});
