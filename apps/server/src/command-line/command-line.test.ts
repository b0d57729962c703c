import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { findDevice, newId } from '@guitu/record';
import { openTestRecord } from '@guitu/record/testing';
import type { TestRecord } from '@guitu/record/testing';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

import { ensureMarker } from '../start/marker.ts';
import { insertCase } from '../testing/test-case.ts';
import { places, populate } from '../testing/test-world.ts';
import { accountCommand } from './account.ts';
import { bodyCommand } from './body.ts';
import { checkFindingsCommand } from './check-findings.ts';
import { delegationCommand } from './delegation.ts';
import { deviceCommand } from './device.ts';
import { lawCommand } from './law.ts';
import { parameterCommand } from './parameter.ts';
import { replayCommand } from './replay.ts';
import { runCommandLine } from './run.ts';
import { catchOutput } from './testing-output.ts';
import { verifyCommand } from './verify.ts';

let database: TestRecord;
let folder: string;

beforeAll(async () => {
  database = await openTestRecord();
  folder = database.record.folder;
  await populate(database.record);
  await ensureMarker(database.record, folder, { kind: 'real', name: '示例', regionCode: places.prefecture });
});

afterAll(async () => {
  await database.close();
});

const output = catchOutput(() => ({ DATA_DIR: folder, DATABASE_URL: database.database.url }));

test('accounts: added with a one-time password, disabled, enabled, listed', async () => {
  await accountCommand([
    'add',
    '--sign-in',
    'lisi',
    '--name',
    '示例李',
    '--body',
    'judicialOffice:533401204',
    '--roles',
    'clerk,approver',
  ]);
  expect(output.answer()).toMatchObject({
    signInName: 'lisi',
    bodies: ['尼西司法所'],
    oneTimePassword: expect.stringMatching(/^\w{4}(-\w{4}){3}$/),
  });
  await accountCommand(['password', '--sign-in', 'lisi']);
  expect(output.answer()).toHaveProperty('oneTimePassword');
  await accountCommand(['disable', '--sign-in', 'lisi']);
  expect(output.answer()).toEqual({ signInName: 'lisi', disabled: true });
  await accountCommand(['list']);
  expect(output.answer()).toContainEqual(
    expect.objectContaining({ signInName: 'lisi', disabled: true, body: '尼西司法所' }),
  );
  await accountCommand(['enable', '--sign-in', 'lisi']);
  await expect(
    accountCommand(['add', '--sign-in', 'lisi', '--name', 'x', '--body', '尼西司法所']),
  ).rejects.toThrow('已经有人用了');
  await expect(
    accountCommand(['add', '--sign-in', 'wu', '--name', 'x', '--body', '不存在的所']),
  ).rejects.toThrow('没有找到机构');
  await expect(
    accountCommand(['add', '--sign-in', 'wu', '--name', 'x', '--body', '尼西司法所', '--roles', 'king']),
  ).rejects.toThrow('king');
  await expect(accountCommand(['disable', '--sign-in', 'nobody'])).rejects.toThrow('没有登录名');
});

test('bodies and delegations', async () => {
  await bodyCommand(['add', '--kind', 'judicialOffice', '--region', '533401103']);
  const added = output.answer<{ name: string; low: number; high: number }>();
  expect(added).toMatchObject({ low: 533401103000, high: 533401103999 });
  expect(added.name).toMatch(/司法所$/);
  await expect(bodyCommand(['add', '--kind', 'judicialOffice', '--region', '533401103'])).rejects.toThrow(
    '已经有一个',
  );
  const held = await insertCase(database.record, { office: added.low });
  await delegationCommand([
    'add',
    '--county',
    'countyAgency:533401',
    '--office',
    added.name,
    '--matter',
    '外出',
    '--basis',
    '示例委〔2026〕2 号',
    '--from',
    '2026年1月1日',
  ]);
  expect(output.answer()).toMatchObject({ matter: 'leave', from: '2026-01-01', until: null });
  const { rows } = await database.superuser.query('select from guitu.review where case_id = $1', [held]);
  expect(rows).toHaveLength(1);
  const foreign = [
    'add',
    '--county',
    'countyAgency:533422',
    '--office',
    added.name,
    '--matter',
    'leave',
    '--basis',
    'x',
    '--from',
    '2026-01-01',
  ];
  await expect(delegationCommand(foreign)).rejects.toThrow('不在');
  await delegationCommand(['list']);
  expect(output.answer<unknown[]>()).toHaveLength(1);
});

test('terminals: registered with a key shown once, listed, switched off', async () => {
  const words = ['--body', 'judicialOffice:533401204', '--name', '接收室终端'];
  await deviceCommand(['add', ...words, '--kind', 'face']);
  const { id, key } = output.answer<{ id: string; key: string }>();
  expect(await findDevice(database.record, key)).toMatchObject({ id, holder_code: places.townshipA });
  await deviceCommand(['disable', '--id', id]);
  expect(output.answer()).toEqual({ id, disabled: true });
  expect(await findDevice(database.record, key)).toBeUndefined();
  await deviceCommand(['list']);
  expect(output.printed).not.toContain(key);
  expect(output.answer<{ disabledAt: string | null }[]>()[0]?.disabledAt).not.toBeNull();
  await expect(deviceCommand(['disable', '--id', id])).rejects.toThrow('没有在用的终端');
  await expect(deviceCommand(['add', ...words, '--kind', 'iris'])).rejects.toThrow('iris');
});

test('parameters are dated, with their basis', async () => {
  await parameterCommand([
    'set',
    '--key',
    'paper.organ',
    '--value',
    '香社矫',
    '--region',
    '533401',
    '--basis',
    '示例文件',
    '--from',
    '2026-01-01',
  ]);
  expect(output.answer()).toMatchObject({ key: 'paper.organ', value: '香社矫', region: places.countyA });
  await expect(
    parameterCommand([
      'set',
      '--key',
      'nonsense',
      '--value',
      '1',
      '--region',
      '533401',
      '--basis',
      'x',
      '--from',
      '2026-01-01',
    ]),
  ).rejects.toThrow('没有参数');
  await parameterCommand(['list']);
  const listed = output.answer<{ key: string }[]>();
  expect(listed).toContainEqual(expect.objectContaining({ key: 'leave.countsBothEnds', set: [] }));
  expect(listed, 'how often a duty is owed').toContainEqual(
    expect.objectContaining({ key: 'duty.visit', set: [] }),
  );
});

test('verify names the first broken place and fails', async () => {
  const caseId = await insertCase(database.record);
  await verifyCommand([]);
  expect(output.answer()).toMatchObject({ ok: true });
  await verifyCommand(['--case', caseId]);
  expect(output.answer()).toMatchObject({ ok: true });
  await database.superuser.query('alter table guitu.supervision_case disable trigger user');
  await database.superuser.query(`update guitu.supervision_case set crime = '改过的罪名' where id = $1`, [
    caseId,
  ]);
  await verifyCommand(['--case', caseId]);
  expect(output.answer()).toMatchObject({ ok: false, first: { table: 'supervision_case', key: caseId } });
  expect(output.told).toContain('留痕不完整');
  expect(process.exitCode).toBe(1);
  await verifyCommand(['--case', newId()]);
});

test('check-findings tells what differs, and has it looked at', async () => {
  const caseId = await insertCase(database.record);
  await checkFindingsCommand(['--review']);
  const checked = output.answer<{ ok: boolean; different: { caseId: string; due: boolean }[] }>();
  expect(checked.ok).toBe(false);
  expect(checked.different.find((one) => one.caseId === caseId)?.due).toBe(false);
  expect(process.exitCode).toBe(1);
  await checkFindingsCommand([]);
  expect(output.answer<typeof checked>().different.find((one) => one.caseId === caseId)?.due).toBe(true);
});

test('replay prints what stood on a day, in words or as JSON', async () => {
  const caseId = await insertCase(database.record, { caseNumber: '演示字第 1 号', termEnds: '2027-01-20' });
  const asOf = ['--as-of', '2027-01-05', '--case', '演示字第 1 号'];
  await replayCommand([...asOf, '--json']);
  expect(output.answer()).toMatchObject({
    cases: [{ caseId, findings: expect.arrayContaining([expect.objectContaining({ matterId: null })]) }],
  });
  await replayCommand(asOf);
  expect(output.printed).toContain('【演示字第 1 号】');
  expect(output.printed).toContain('依据：');
  output.printed = '';
  await replayCommand([...asOf, '--known-at', '2026-01-01', '--json']);
  expect(output.answer()).toMatchObject({ cases: [] });
  await expect(replayCommand(['--as-of', '2027-01-05', '--case', '没有这个号'])).rejects.toThrow(
    '没有找到案件',
  );
  await expect(replayCommand([...asOf, '--known-at', '昨天'])).rejects.toThrow('不是有效时刻');
});

test('the law answers without a database', () => {
  lawCommand(['term', 'probation', '--from', '2026-01-05', '--years', '1']);
  expect(output.answer()).toMatchObject({ ends: '2027-01-04' });
  lawCommand(['period', '--from', '2026-01-05', '--days', '10']);
  expect(output.answer()).toMatchObject({ due: '2026-01-15' });
  lawCommand(['rules']);
  expect(output.answer<unknown[]>()).toHaveLength(306);
});

test('bad input ends with a sentence on the error stream and code 2; nothing on standard output', async () => {
  expect(await runCommandLine(['law', 'term', 'probation', '--from', '2026-02-30', '--years', '1'])).toBe(2);
  expect([output.printed, output.told.includes('不是有效日期')]).toEqual(['', true]);
  expect(await runCommandLine([])).toBe(2);
  expect(await runCommandLine(['account', 'add', '--nonsense'])).toBe(2);
  expect(await runCommandLine(['verify', '--help'])).toBe(2);
  expect(output.printed).toBe('');
  expect(await runCommandLine(['law', 'period', '--from', '2026-01-05', '--hours', '48'])).toBe(0);
});

test('a folder without an installation is told so', async () => {
  const empty = await mkdtemp(join(tmpdir(), 'guitu-empty-'));
  vi.stubEnv('DATA_DIR', empty);
  expect(await runCommandLine(['account', 'list'])).toBe(1);
  expect(output.told).toContain('还没有安装');
  await rm(empty, { recursive: true, force: true });
});
