import { getItem } from '@guitu/law';
import { openTestRecord } from '@guitu/record/testing';
import type { TestRecord } from '@guitu/record/testing';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { chanceFrom } from '../demonstration/invent/chance.ts';
import { inventPerson } from '../demonstration/invent/person.ts';
import { checkImport } from './check-import.ts';
import { exportCases } from './export-cases.ts';
import { createTemplate } from './template.ts';
import { importServices, putTestCounty, testToday } from './testing.ts';
import type { TestCounty } from './testing.ts';
import { readWorkbook } from './workbook/read-workbook.ts';

let database: TestRecord;
let county: TestCounty;

beforeAll(async () => {
  database = await openTestRecord();
  county = await putTestCounty(database.record, 533_401_000_000);
});
afterAll(() => database?.close());

async function template(): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  const bytes = await createTemplate(importServices(database.record), county.clerk);
  await book.xlsx.load(bytes.buffer as ArrayBuffer);
  return book;
}

async function check(book: ExcelJS.Workbook) {
  const bytes = new Uint8Array(await book.xlsx.writeBuffer());
  return checkImport(importServices(database.record), county.clerk, { bytes, fileName: '模板.xlsx' });
}

test('the template as it is holds nobody: its example is never imported', async () => {
  const book = await template();
  expect(book.worksheets.map((sheet) => sheet.name)).toEqual(['名册', '代码表', '填写说明']);
  expect(book.getWorksheet('名册')?.getCell('B4').text).toMatch(/^示例/);
  expect(await check(book)).toMatchObject({ status: 'failed', refusal: { code: 'import.empty' } });
});

test('filled in, it is imported; the example row is counted as left out', async () => {
  const book = await template();
  const sheet = book.getWorksheet('名册');
  const person = inventPerson({
    chance: chanceFrom(1),
    today: testToday,
    offices: county.offices,
    countyName: county.name,
    serial: 1,
  });
  const headings = sheet?.getRow(3).values as string[];
  for (const [name, value] of Object.entries(person)) {
    const position = headings.indexOf(getItem(name).title);
    expect(position, name).toBeGreaterThan(0);
    const cell = sheet?.getCell(5, position);
    if (cell) cell.value = value;
  }
  expect(await check(book)).toMatchObject({
    status: 'checked',
    total: 1,
    create: 1,
    skipped: 1,
    problems: [],
    notices: [],
  });
});

test('the example row would be sound if somebody gave it a name', async () => {
  const book = await template();
  const cell = book.getWorksheet('名册')?.getCell('B4');
  if (cell) cell.value = '演示名';
  expect(await check(book)).toMatchObject({ status: 'checked', create: 1, problems: [], warnings: [] });
});

test('a list is written as it is seen, and text stays text', async () => {
  const bytes = await exportCases({
    title: '人员 [在矫]',
    columns: [
      { name: 'name', title: '姓名' },
      { name: 'termEnds', title: '期满日期', kind: 'day' },
      { name: 'number', title: '编号' },
      { name: 'flags', title: '标记' },
      { name: 'away', title: '外出' },
      { name: 'days', title: '天数', kind: 'number' },
    ],
    rows: [
      {
        name: '示例甲',
        termEnds: '2028-01-15',
        number: '=1+1',
        flags: ['未成年', '禁止令'],
        away: true,
        days: 5,
      },
      { name: '示例乙', termEnds: null, number: '0012', flags: [], away: false, days: 0 },
    ],
    footer: '演示导出',
  });
  const [sheet] = await readWorkbook(Buffer.from(bytes));
  expect(sheet?.name).toBe('人员  在矫');
  const rows = ((await sheet?.rows()) ?? []).map((row) =>
    [...row.cells.values()].map((cell) => cell.day ?? cell.text),
  );
  expect(rows).toEqual([
    ['姓名', '期满日期', '编号', '标记', '外出', '天数'],
    ['示例甲', '2028-01-15', '=1+1', '未成年、禁止令', '是', '5'],
    ['示例乙', '0012', '否', '0'],
    ['演示导出'],
  ]);
});
