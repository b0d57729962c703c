import { chmod, cp, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import * as library from 'sm-crypto-v2';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { nationalCrypto } from '../crypto/national.ts';
import { accessOf, countyA, insertTestCase } from '../testing/people.ts';
import { openTestRecord } from '../testing/test-record.ts';
import type { TestRecord } from '../testing/test-record.ts';
import { closeRecord, openRecord } from './open-record.ts';
import { parseInteger, parseMoment } from './type-parsers.ts';

let opened: TestRecord;
let spare: string;

beforeEach(async () => {
  opened = await openTestRecord();
  spare = await mkdtemp(join(tmpdir(), 'guitu-spare-'));
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await opened.close();
  await rm(spare, { recursive: true, force: true });
});

const keyOf = (folder: string): string => join(folder, 'keys', 'master.key');

test('makes a master key nobody else may read, and opens again with it', async () => {
  const { options, record } = opened;
  expect((await stat(keyOf(record.folder))).mode & 0o777).toBe(0o600);
  const again = await openRecord(options);
  expect(again.keys.identity).toEqual(record.keys.identity);
  await closeRecord(again);
});

test('refuses another master key, a missing one and a readable one, in that order of repair', async () => {
  const { options, record } = opened;
  const elsewhere = { ...options, folder: spare };
  await expect(openRecord(elsewhere)).rejects.toMatchObject({
    code: 'record.masterKey',
    text: expect.stringContaining('备份'),
  });
  await cp(join(record.folder, 'keys'), join(spare, 'keys'), { recursive: true });
  await chmod(keyOf(spare), 0o644);
  await expect(openRecord(elsewhere)).rejects.toMatchObject({ text: expect.stringContaining('chmod 600') });
  await chmod(keyOf(spare), 0o600);
  await writeFile(keyOf(spare), 'a'.repeat(64));
  await expect(openRecord(elsewhere)).rejects.toMatchObject({
    text: expect.stringContaining('主密钥与该数据库不符'),
  });
  await writeFile(keyOf(spare), 'not a key');
  await expect(openRecord(elsewhere)).rejects.toMatchObject({ text: expect.stringContaining('64 位') });
});

test('takes a mounted master key instead of its own', async () => {
  const { options, record } = opened;
  const mounted = join(spare, 'mounted');
  await writeFile(mounted, await readFile(keyOf(record.folder)), { mode: 0o640 });
  vi.stubEnv('GUITU_MASTER_KEY_FILE', mounted);
  await closeRecord(await openRecord({ ...options, folder: spare }));
  vi.stubEnv('GUITU_MASTER_KEY_FILE', join(spare, 'absent'));
  await expect(openRecord(options)).rejects.toMatchObject({ code: 'record.masterKey' });
});

test('refuses other algorithms than those the data were sealed with', async () => {
  const crypto = nationalCrypto(library);
  await expect(openRecord({ ...opened.options, crypto })).rejects.toMatchObject({
    text: expect.stringContaining('AES-256-GCM'),
  });
});

test('works with the national algorithms from the start', async () => {
  const national = await openTestRecord({ crypto: nationalCrypto(library) });
  await insertTestCase(national.record, accessOf(countyA));
  const { rows } = await national.superuser.query('select distinct algorithm from guitu.case_key');
  expect(rows).toEqual([{ algorithm: 'SM4-GCM' }]);
  await national.close();
});

test('lives on when the server breaks its connections', async () => {
  const { record, superuser } = opened;
  const access = accessOf(countyA);
  await insertTestCase(record, access);
  await superuser.query(
    'select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and datname = current_database()',
  );
  await expect
    .poll(
      () =>
        insertTestCase(record, access).then(
          () => 'written',
          () => 'broken',
        ),
      { timeout: 5_000 },
    )
    .toBe('written');
});

test('moments and integers are exact or refused', () => {
  expect(parseMoment('2026-03-01 08:00:00+00')).toBe('2026-03-01T08:00:00.000Z');
  expect(parseMoment('2026-03-01 08:00:00.05+00')).toBe('2026-03-01T08:00:00.050Z');
  expect(() => parseMoment('2026-03-01 08:00:00+08')).toThrow();
  expect(() => parseMoment('infinity')).toThrow();
  expect(parseInteger('533401103999')).toBe(533_401_103_999);
  expect(() => parseInteger('9007199254740993')).toThrow();
});
