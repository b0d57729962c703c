import { cp } from 'node:fs/promises';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import type { DailyRoot } from '../seal/daily-root.ts';
import { signDailyRoot } from '../seal/daily-root.ts';
import { sealOnce } from '../seal/seal-once.ts';
import { accessOf, countyA, insertTestCase } from '../testing/people.ts';
import { openTestRecord } from '../testing/test-record.ts';
import type { TestRecord } from '../testing/test-record.ts';
import { verifyDeparted } from './verify-departed.ts';
import { verify } from './verify.ts';

const access = accessOf(countyA);
let now = '2026-03-02T02:00:00.000Z';
let honest: TestRecord;
let rewritten: TestRecord;
let root: DailyRoot;
let later: DailyRoot;

/** Two days, one person each; the second day but one has no root. */
async function live(record: TestRecord['record'], names: readonly string[]): Promise<DailyRoot[]> {
  const roots: DailyRoot[] = [];
  for (const [index, name] of names.entries()) {
    const day = `2026-03-0${2 + index * 2}`;
    now = `${day}T02:00:00.000Z`;
    await insertTestCase(record, access, { name });
    await sealOnce(record);
    roots.push((await signDailyRoot(record, day))!);
  }
  return roots;
}

beforeAll(async () => {
  honest = await openTestRecord({ now: () => now });
  [root, later] = (await live(honest.record, ['示例甲', '示例乙'])) as [DailyRoot, DailyRoot];
  // Somebody who holds the machine and its keys writes everything anew, with another person in it, and signs it himself.
  rewritten = await openTestRecord({ now: () => now });
  const keys = (of: TestRecord): string => join(of.record.folder, 'keys');
  await cp(keys(honest), keys(rewritten), { recursive: true, force: true });
  await live(rewritten.record, ['示例丙', '示例乙']);
});
afterAll(async () => {
  await honest.close();
  await rewritten.close();
});

test('the chain still has the roots that left, whole or typed; days without one are named', async () => {
  const { record } = honest;
  const found = await verifyDeparted(record, [root, later, { hash: root.hash.toUpperCase() }]);
  expect(found.roots.map(({ day, batchId, problems }) => ({ day, batchId, problems }))).toEqual([
    { day: '2026-03-02', batchId: 1, problems: [] },
    { day: '2026-03-04', batchId: 2, problems: [] },
    { day: '2026-03-02', batchId: 1, problems: [] },
  ]);
  expect(found.daysWithoutRoot).toEqual(['2026-03-03']);
});

test('a database written anew with the key in hand passes verify, and is found by the root that had left', async () => {
  const { record } = rewritten;
  expect(await verify(record)).toMatchObject({ ok: true, counts: { roots: 2 } });
  const [first, second] = (await verifyDeparted(record, [root, { hash: root.hash }])).roots;
  expect(first?.problems).toHaveLength(2);
  expect(first?.problems[0]).toMatch(/^第 1 批现在是 [0-9a-f]{64}，不是这个值，封存链在它交出以后被改写。$/u);
  expect(first?.problems[1]).toMatch(/^2026-03-02 的日封存值现在是 [0-9a-f]{64}，不是这个值。$/u);
  expect(second?.problems[0]).toBe('封存链里没有任何一个批次是这个值。');
});

test('what comes later is found as well: every batch stands on the one before', async () => {
  const [found] = (await verifyDeparted(rewritten.record, [later])).roots;
  expect(found?.problems[0]).toMatch(/^第 2 批现在是/u);
});

test('a file that was altered itself, or signed by somebody else, is no evidence', async () => {
  const { record } = honest;
  const problemsOf = async (changed: Partial<DailyRoot>): Promise<readonly string[]> =>
    (await verifyDeparted(record, [{ ...root, ...changed }])).roots[0]?.problems ?? [];
  expect(await problemsOf({ batchId: 2 })).toEqual([
    '这个值现在是第 1 批的，交出时是第 2 批。',
    '文件里的签名与内容不符，文件在签名以后被改动，不能作为依据。',
  ]);
  expect(await problemsOf({ batchId: 9, hash: later.hash })).toContain(
    '这个值现在是第 2 批的，交出时是第 9 批。',
  );
  expect(await problemsOf({ day: '2026-03-03' })).toContain('这个数据库没有 2026-03-03 的日封存值。');
  const stranger = record.crypto.createSigningPair();
  expect(await problemsOf({ publicKey: stranger.publicKey })).toEqual([
    '文件里的签名与内容不符，文件在签名以后被改动，不能作为依据。',
    '文件的签名公钥不是这个安装现在的公钥。',
  ]);
  expect(await problemsOf({ publicKey: '演示' })).toHaveLength(2);
  expect(await problemsOf({ algorithm: 'SM2' })).toEqual([
    '文件用 SM2 签名，这里用的是 Ed25519，不能核对签名。',
  ]);
});
