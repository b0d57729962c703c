import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { ownTemplate, templateSource } from '@guitu/papers';
import { openTestRecord } from '@guitu/record/testing';
import type { TestRecord } from '@guitu/record/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { ensureMarker } from '../start/marker.ts';
import { places, populate } from '../testing/test-world.ts';
import { runCommandLine } from './run.ts';
import { catchOutput } from './testing-output.ts';

let database: TestRecord;
let folder: string;

beforeAll(async () => {
  database = await openTestRecord();
  folder = mkdtempSync(join(tmpdir(), 'templates-'));
  const { record } = database;
  await populate(record);
  await ensureMarker(record, record.folder, { kind: 'real', name: '示例', regionCode: places.prefecture });
});

afterAll(async () => {
  rmSync(folder, { recursive: true });
  await database.close();
});

const output = catchOutput(() => ({ DATA_DIR: database.record.folder, DATABASE_URL: database.database.url }));

const run = async (...words: string[]) => {
  output.printed = '';
  output.told = '';
  return runCommandLine(['template', ...words]);
};
const file = (source: string) => {
  const path = join(folder, 'own.typ');
  writeFileSync(path, source);
  return path;
};
const place = ['--region', '533401', '--from', '2027-01-01', '--basis', '省定格式'];

test('a template is shown, changed, checked, entered, listed and ended', async () => {
  expect(await run('show', '--name', 'orderToReturn')).toBe(0);
  expect(output.printed).toBe(templateSource('orderToReturn'));
  const source = output.printed.replace('责令立即返回', '责令立刻返回');
  const own = file(source);
  expect(await run('check', '--name', 'orderToReturn', '--file', own)).toBe(0);
  expect(await run('add', '--name', 'orderToReturn', '--file', own, ...place)).toBe(0);
  expect(JSON.parse(output.printed)).toMatchObject({
    region: 533401000000,
    digest: ownTemplate(source).digest,
  });
  expect(await run('list')).toBe(0);
  const [row] = JSON.parse(output.printed) as [{ id: string }];
  expect(row).toMatchObject({ name: 'orderToReturn', region: '香格里拉市', from: '2027-01-01', until: null });
  expect(await run('end', '--id', row.id, '--until', '2027-06-30')).toBe(0);
  await run('list');
  expect(JSON.parse(output.printed)).toMatchObject([{ until: '2027-06-30' }]);
});

test('what does not pass is not entered, and the sentence says why', async () => {
  const faulty = file(`${templateSource('orderToReturn')}\n#read("/x")`);
  expect(await run('add', '--name', 'orderToReturn', '--file', faulty, ...place)).toBe(2);
  expect(output.told).toMatch(/没有通过检查，没有登记。.*请去掉：read/u);
  const short = file(templateSource('orderToReturn').replaceAll('contact-line', ''));
  expect(await run('check', '--name', 'orderToReturn', '--file', short)).toBe(2);
  expect(output.told).toContain('联系电话（contact.phone）');
  expect(
    await run('check', '--name', 'orderToReturn', '--file', short, '--omits', 'contact.name,contact.phone'),
  ).toBe(0);
  expect(await run('show', '--name', 'nothing')).toBe(2);
  expect(output.told).toContain('没有文书“nothing”');
  expect(await run('check', '--name', 'letter', '--file', join(folder, 'missing'))).toBe(2);
  expect(output.told).toContain('读不到文件');
});
