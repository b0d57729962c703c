import { dayOf } from '@guitu/law';
import { drawNumber, newId, systemAccess, write } from '@guitu/record';
import { openTestRecord } from '@guitu/record/testing';
import type { TestRecord } from '@guitu/record/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { ensureMarker } from '../start/marker.ts';
import { presentMoment } from '../start/open-services.ts';
import { places, populate } from '../testing/test-world.ts';
import { numberingCommand } from './numbering.ts';
import { runCommandLine } from './run.ts';
import { catchOutput } from './testing-output.ts';

const year = Number(dayOf(presentMoment()).slice(0, 4));
let database: TestRecord;

beforeAll(async () => {
  database = await openTestRecord();
  const { record } = database;
  await populate(record);
  await ensureMarker(record, record.folder, { kind: 'real', name: '示例', regionCode: places.prefecture });
});

afterAll(() => database.close());

const output = catchOutput(() => ({ DATA_DIR: database.record.folder, DATABASE_URL: database.database.url }));

const order = (changes: Readonly<Record<string, string>> = {}): readonly string[] => {
  const options = {
    body: 'countyAgency:533401',
    kind: '外准',
    year: String(year),
    last: '37',
    reason: '示例：上半年用纸质文书',
    ...changes,
  };
  return ['set', ...Object.entries(options).flatMap(([name, value]) => [`--${name}`, value])];
};

async function countyId(): Promise<string> {
  const { rows } = await database.superuser.query<{ id: string }>(
    `select id from guitu.body where kind = 'countyAgency' and region_code = $1`,
    [places.countyA],
  );
  return rows[0]!.id;
}

/** The number the next paper of the county gets, drawn as a signing draws it. */
async function draw(kind = '外准'): Promise<number> {
  const bodyId = await countyId();
  const change = {
    command: 'test.draw',
    idempotencyKey: newId(),
    definitionVersion: '1',
    chainId: bodyId,
    caseId: null,
    holderCode: places.countyA,
    body: {},
  };
  const { result } = await write(database.record, systemAccess('示例'), change, (transaction) =>
    drawNumber(transaction, { bodyId, kind, year }),
  );
  return result;
}

test('the numbers go on from the one last used on paper, each series for itself', async () => {
  await numberingCommand(order());
  expect(output.answer()).toEqual({
    body: '香格里拉市社区矫正管理局',
    kind: '外准',
    title: '准予外出（延长外出期限）决定书',
    year,
    last: 37,
    next: `（${year}）香矫外准字第 38 号`,
    reason: '示例：上半年用纸质文书',
  });
  expect(await draw()).toBe(38);
  expect(await draw('外不准')).toBe(1);
  await numberingCommand(['list']);
  expect(output.answer()).toEqual([
    expect.objectContaining({ kind: '外不准', last: 1, next: `（${year}）香矫外不准字第 2 号` }),
    expect.objectContaining({ kind: '外准', last: 38 }),
  ]);
});

test('a series is raised further, never lowered and never set to what was drawn already', async () => {
  await expect(numberingCommand(order({ last: '38' }))).rejects.toThrow('已经用到第 38 号，只能往上调');
  await expect(numberingCommand(order({ last: '5' }))).rejects.toThrow('不能调到 5');
  expect(await draw()).toBe(39);
  await numberingCommand(order({ last: '60', reason: '示例：漏数了一本' }));
  expect(await draw()).toBe(61);
});

test('it stands in the chain with its reason, and a refused one does not', async () => {
  const { rows } = await database.superuser.query<{ body: unknown; actor: unknown }>(
    `select body from guitu.change where command = 'numbering.set' order by at`,
  );
  expect(rows.map(({ body }) => body)).toEqual([
    { kind: '外准', year, last: 37, reason: '示例：上半年用纸质文书' },
    { kind: '外准', year, last: 60, reason: '示例：漏数了一本' },
  ]);
});

test('what cannot be meant is refused with a sentence and code 2', async () => {
  const refused = async (changes: Readonly<Record<string, string>>, text: string) => {
    output.told = '';
    expect(await runCommandLine(['numbering', ...order(changes)]), text).toBe(2);
    expect(output.told).toContain(text);
  };
  await refused({ kind: '外淮' }, '文号里没有“外淮”字');
  await refused({ year: String(year + 1) }, '--year 填写今年或者去年');
  await refused({ last: '0' }, '--last 应当在 1 到');
  await refused({ last: '三十七' }, '--last 应当是整数');
  await refused({ reason: ' ' }, '缺少 --reason');
  await refused({ body: 'court:533401' }, '不用规定起始号');
  await refused({ body: '不存在的所' }, '没有找到机构');
  expect(await runCommandLine(['numbering'])).toBe(2);
  expect(output.printed).toBe('');
});
