import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { readPdf } from '@guitu/papers/testing';
import { newId, sealOnce, signDailyRoot, verify } from '@guitu/record';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { RootsPage } from '../contract/roots.ts';
import { insertCase } from '../testing/test-case.ts';
import { openTestServer } from '../testing/test-server.ts';
import type { TestServer } from '../testing/test-server.ts';
import type { AccountName } from '../testing/test-world.ts';
import { leaveInFolder, OtherRootThere } from './leave-in-folder.ts';

let server: TestServer;
let folder: string;

beforeAll(async () => {
  server = await openTestServer({ at: '2026-03-02T09:00' });
  folder = await mkdtemp(join(tmpdir(), 'guitu-roots-'));
  const { record } = server.database;
  await insertCase(record, { name: '示例甲', termBegins: '2025-06-01' });
  await sealOnce(record);
  for (const day of ['2026-03-02', '2026-03-03', '2026-03-05']) await signDailyRoot(record, day);
  server.clock.set('2026-03-11T09:00');
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

const page = async (account: AccountName): Promise<RootsPage> =>
  (await (await server.as(account)).get('/api/roots')).json<RootsPage>();
const post = async (account: AccountName, url: string, body: object) =>
  (await server.as(account)).post(url, { ...body, idempotencyKey: newId() });
const codes = (body: string): string[] =>
  (JSON.parse(body) as { refusals: { code: string }[] }).refusals.map(({ code }) => code);

const list = { from: '2026-03-02', until: '2026-03-05', to: '香格里拉市人民检察院' };
let id: string;

test('what has not left is overdue after the days of the parameter; days without a root are named', async () => {
  const { roots, ...rest } = await page('countyA.administrator');
  expect(roots.map(({ day, state, differs }) => [day, state, differs])).toEqual([
    ['2026-03-05', 'waiting', false],
    ['2026-03-03', 'overdue', false],
    ['2026-03-02', 'overdue', false],
  ]);
  expect(rest).toMatchObject({
    overdue: 2,
    daysToLeave: 7,
    daysWithoutRoot: ['2026-03-04', '2026-03-06', '2026-03-07', '2026-03-08', '2026-03-09', '2026-03-10'],
    addressee: '香格里拉市人民检察院',
    mayPrint: true,
  });
  expect(rest.fingerprint).toMatch(/^([0-9a-f]{4} ){7}[0-9a-f]{4}$/u);
});

test('a list is made and printed; a list in a drawer has not left', async () => {
  expect(
    codes((await post('countyA.approver', '/api/roots/handovers', { ...list, until: '2026-04-02' })).body),
  ).toEqual(['roots.span']);
  const empty = { ...list, from: '2026-03-08', until: '2026-03-09' };
  expect(codes((await post('countyA.approver', '/api/roots/handovers', empty)).body)).toEqual(['roots.none']);
  expect(codes((await post('procuratorateA.clerk', '/api/roots/handovers', list)).body)).toEqual([
    'roots.not-yours',
  ]);
  const made = await post('countyA.administrator', '/api/roots/handovers', list);
  expect(made.statusCode, made.body).toBe(200);
  ({ id } = made.json<{ id: string }>());
  const shown = await page('procuratorateA.clerk');
  expect(shown.roots.map(({ state }) => state)).toEqual(['printed', 'overdue', 'overdue']);
  expect(shown.handovers).toMatchObject([
    { id, count: 3, handedOn: null, mayHandOver: false, mayConfirm: false },
  ]);
  const sheet = await (await server.as('procuratorateA.clerk')).get(`/api/roots/handovers/${id}/sheet.pdf`);
  const [paper] = readPdf(sheet.rawPayload);
  const text = paper!.text.replaceAll(/\s/gu, '');
  for (const { hash } of shown.roots) expect(text).toContain(hash);
  expect(text).toContain('没有封存值的日子2026年3月4日');
});

test('handed over with a receipt; the procuratorate confirms by what stands on its paper, once', async () => {
  const handOver = `/api/roots/handovers/${id}/hand-over`;
  const confirm = `/api/roots/handovers/${id}/confirm`;
  const { roots } = await page('countyA.approver');
  const lastDigits = roots[0]!.hash.slice(-8);
  const handed = { to: list.to, handedOn: '2026-03-06', receiptNumber: '演示收1号' };
  expect(codes((await post('procuratorateA.clerk', confirm, { lastDigits })).body)).toEqual([
    'roots.not-handed',
  ]);
  for (const [day, code] of [
    ['2026-03-12', 'roots.in-future'],
    ['2026-03-04', 'roots.too-early'],
  ] as const) {
    expect(codes((await post('countyA.approver', handOver, { ...handed, handedOn: day })).body)).toEqual([
      code,
    ]);
  }
  expect((await post('countyB.approver', handOver, handed)).statusCode).toBe(404);
  expect((await post('countyA.approver', handOver, handed)).statusCode).toBe(200);
  expect((await page('countyA.approver')).roots.map(({ state }) => state)).toEqual([
    'handed',
    'handed',
    'handed',
  ]);

  expect(codes((await post('countyA.approver', confirm, { lastDigits })).body)).toEqual(['roots.not-yours']);
  const wrong = await post('procuratorateA.clerk', confirm, { lastDigits: '0000 0000' });
  expect(codes(wrong.body)).toEqual(['roots.other-value']);
  const typed = `${lastDigits.slice(0, 4)} ${lastDigits.slice(4)}`;
  const done = await post('procuratorateA.clerk', confirm, { lastDigits: typed });
  expect(done.statusCode, done.body).toBe(200);
  const after = await page('countyA.approver');
  expect(after.roots.map(({ state }) => state)).toEqual(['confirmed', 'confirmed', 'confirmed']);
  expect(after.overdue).toBe(0);
  expect(after.handovers).toMatchObject([
    { receiptNumber: '演示收1号', confirmedBy: '香格里拉市人民检察院，示例检察官甲', mayHandOver: false },
  ]);
  expect(codes((await post('countyA.approver', handOver, handed)).body)).toEqual(['roots.confirmed']);
  expect(codes((await post('procuratorateA.clerk', confirm, { lastDigits })).body)).toEqual([
    'roots.confirmed',
  ]);
});

test('roots leave by themselves into a folder, each once, and nothing there is overwritten', async () => {
  expect(await leaveInFolder(server.services, folder)).toEqual({ left: 3 });
  expect(await leaveInFolder(server.services, folder)).toEqual({ left: 0 });
  expect((await readdir(folder)).toSorted()).toEqual([
    '2026-03-02.json',
    '2026-03-03.json',
    '2026-03-05.json',
  ]);
  const file = JSON.parse(await readFile(join(folder, '2026-03-03.json'), 'utf8')) as object;
  const { roots } = await page('countyA.approver');
  expect(file).toMatchObject({ kind: 'guitu/daily-root', day: '2026-03-03', hash: roots[1]!.hash });

  // A file for a day that is signed only now, from somebody who knew another value.
  await writeFile(join(folder, '2026-03-06.json'), '{}');
  await signDailyRoot(server.database.record, '2026-03-06');
  await expect(leaveInFolder(server.services, folder)).rejects.toThrow(OtherRootThere);
  expect(await readFile(join(folder, '2026-03-06.json'), 'utf8')).toBe('{}');
  expect((await page('countyA.approver')).roots[0]).toMatchObject({ day: '2026-03-06', state: 'waiting' });
  await expect(leaveInFolder(server.services, join(folder, 'away'))).rejects.toThrow('ENOENT');
});

test('a root that is another one than the one that left is shown as such; everything written stands in the chain', async () => {
  const { record, superuser } = server.database;
  await sealOnce(record);
  expect(await verify(record)).toMatchObject({ ok: true });
  const client = await superuser.connect();
  await client.query(`set session_replication_role = replica`);
  await client.query(
    `update guitu.daily_root set hash = decode(repeat('ab', 32), 'hex') where day = '2026-03-03'`,
  );
  client.release(true);
  const { roots } = await page('procuratorateA.clerk');
  expect(roots.filter(({ differs }) => differs).map(({ day }) => day)).toEqual(['2026-03-03']);
});
