import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { sealOnce, signDailyRoot } from '@guitu/record';
import type { DailyRoot } from '@guitu/record';
import { openTestRecord } from '@guitu/record/testing';
import type { TestRecord } from '@guitu/record/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { rootFileText } from '../roots/root-file.ts';
import { ensureMarker } from '../start/marker.ts';
import { places, populate } from '../testing/test-world.ts';
import { runCommandLine } from './run.ts';
import { catchOutput } from './testing-output.ts';

let database: TestRecord;
let root: DailyRoot;
let file: string;

beforeAll(async () => {
  let now = '2026-03-02T02:00:00.000Z';
  database = await openTestRecord({ now: () => now });
  const { record } = database;
  await populate(record);
  await ensureMarker(record, record.folder, { kind: 'real', name: '示例', regionCode: places.prefecture });
  await sealOnce(record);
  root = (await signDailyRoot(record, '2026-03-02'))!;
  now = '2026-03-05T02:00:00.000Z';
  await signDailyRoot(record, '2026-03-04');
  file = join(record.folder, '2026-03-02.json');
  await writeFile(file, rootFileText('示例', root));
});
afterAll(() => database.close());

const output = catchOutput(() => ({ DATA_DIR: database.record.folder, DATABASE_URL: database.database.url }));

test('a file and a hash typed as it stands on paper are found in the chain; the day between is named', async () => {
  const groups = root.hash.match(/.{4}/gu)!;
  expect(await runCommandLine(['verify', '--root', file, root.hash.toUpperCase(), ...groups])).toBe(0);
  expect(JSON.parse(output.printed)).toMatchObject({
    ok: true,
    roots: [{ problems: [] }, { day: '2026-03-02', problems: [] }, { problems: [] }],
    daysWithoutRoot: ['2026-03-03'],
  });
  expect(output.told).toContain('相符：2026-03-02');
  expect(output.told).toContain('没有封存值的日子（没有签名，不能核对）：2026-03-03');
});

test('a root this database never had is named, and the exit code says so', async () => {
  expect(await runCommandLine(['verify', '--root', 'ab'.repeat(32)])).toBe(1);
  expect(output.told).toContain('封存链里没有任何一个批次是这个值。');
});

test('what is no root is refused with what to do', async () => {
  expect(await runCommandLine(['verify', '--root', ...root.hash.slice(0, 60).match(/.{4}/gu)!])).toBe(2);
  expect(output.told).toContain('键入的封存值是 60 位，应当是 64 位');
  expect(await runCommandLine(['verify', '--root', file, '--case', 'x'])).toBe(2);
  expect(await runCommandLine(['verify', file])).toBe(2);
  const other = join(database.record.folder, 'other.json');
  await writeFile(other, '{"day":"2026-03-02"}');
  expect(await runCommandLine(['verify', '--root', other])).toBe(1);
  expect(output.told).toContain('不是交存的封存值文件');
  expect(await runCommandLine(['verify', '--root', join(database.record.folder, 'none.json')])).toBe(1);
});
