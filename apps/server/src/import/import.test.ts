import { openTestRecord } from '@guitu/record/testing';
import type { TestRecord } from '@guitu/record/testing';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { titleOfFault } from '../demonstration/invent/faults.ts';
import { inventRegister } from '../demonstration/invent/register-workbook.ts';
import { applyImport, beginApply } from './apply-import.ts';
import { beginImport, checkImport } from './check-import.ts';
import { findImport } from './find-import.ts';
import { importReport } from './import-report.ts';
import type { ImportStep } from './import-view.ts';
import { bodyOf, importServices, putTestCounty, testToday, visitorOf } from './testing.ts';
import type { TestCounty } from './testing.ts';

let database: TestRecord;
let a: TestCounty;
let b: TestCounty;

beforeAll(async () => {
  database = await openTestRecord();
  a = await putTestCounty(database.record, 533_401_000_000);
  b = await putTestCounty(database.record, 533_422_000_000);
});
afterAll(() => database?.close());

const services = () => importServices(database.record);
const register = (county: TestCounty, changes: Partial<Parameters<typeof inventRegister>[0]>) =>
  inventRegister({
    rows: 10,
    seed: 1,
    today: testToday,
    offices: county.offices,
    countyName: county.name,
    ...changes,
  });

describe('a register of 300 people with 12 faults, as untidy as registers are', () => {
  let faulty: Awaited<ReturnType<typeof inventRegister>>;
  let id: string;

  test('finds every fault in its row with its sentence, and nothing else', async () => {
    faulty = await register(a, { rows: 300, seed: 42, faults: 12, untidy: true });
    expect(faulty.planted).toHaveLength(12);
    const view = await checkImport(services(), a.clerk, { bytes: faulty.bytes, fileName: '示例.xlsx' });
    id = view.id;
    expect(view).toMatchObject({
      status: 'checked',
      total: 300,
      create: 288,
      update: 0,
      unchanged: 0,
      faulty: 12,
    });
    for (const fault of faulty.planted) {
      expect(view.problems, `row ${fault.row}`).toContainEqual({
        row: fault.row,
        column: expect.stringContaining(titleOfFault(fault)),
        text: expect.stringContaining(fault.says),
      });
    }
    expect(view.problems).toHaveLength(12);
    expect(view.warnings).toEqual([]);
    expect(view.notices).toEqual([
      '“备注”列没有对应的项目，不导入。',
      '“就业就学情况”列的代码按 2021 年版代码表理解。',
    ]);
  });

  test('gives the workbook back with the cells marked and the sentences beside them', async () => {
    const bytes = await importReport(services(), a.clerk, id);
    if (bytes === undefined) throw new Error('no report');
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(bytes.buffer as ArrayBuffer);
    const sheet = book.getWorksheet('名册');
    const headings = sheet?.getRow(3).values as string[];
    for (const fault of faulty.planted) {
      const position = headings.findIndex((heading) => heading?.includes(titleOfFault(fault)));
      expect(sheet?.getCell(fault.row, position).fill, `row ${fault.row}`).toMatchObject({ type: 'pattern' });
      expect(sheet?.getCell(fault.row, headings.indexOf('问题说明')).text).toContain(fault.says);
    }
    // It can be uploaded as it is: the same faults at the same places.
    const again = await checkImport(services(), a.clerk, { bytes, fileName: '返回.xlsx' });
    expect(again).toMatchObject({ total: 300, create: 288, faulty: 12 });
    expect(new Set(again.problems.map((one) => one.row))).toEqual(
      new Set(faulty.planted.map((one) => one.row)),
    );
  });

  test('imports the sound rows; the mended file brings the rest and touches nothing else', async () => {
    const done = await applyImport(services(), a.clerk, id);
    expect(done).toMatchObject({ status: 'applied', create: 288 });
    expect(await cases()).toBe(288);
    const before = await fingerprints();
    const mended = await register(a, { rows: 300, seed: 42, untidy: true });
    const view = await checkImport(services(), a.clerk, { bytes: mended.bytes, fileName: '改好.xlsx' });
    expect(view).toMatchObject({ create: 12, update: 0, unchanged: 288, faulty: 0, problems: [] });
    await applyImport(services(), a.clerk, view.id);
    const after = await fingerprints();
    expect(after.size).toBe(300);
    for (const [case_, change] of before) expect(after.get(case_)).toBe(change);
    const third = await checkImport(services(), a.clerk, { bytes: mended.bytes, fileName: '又一次.xlsx' });
    expect(third).toMatchObject({ create: 0, update: 0, unchanged: 300, faulty: 0 });
  });

  test('applying twice, or after somebody else applied, changes nothing', async () => {
    const { finished } = await beginApply(services(), a.clerk, id);
    expect(await finished).toMatchObject({ status: 'applied' });
    expect(await cases()).toBe(300);
  });
});

describe('who sees what', () => {
  test('the neighbouring county imports the same people and learns nothing of them', async () => {
    const own = await register(a, { rows: 20, seed: 42 });
    const foreign = await renamed(own.bytes, b);
    const view = await checkImport(services(), b.clerk, { bytes: foreign, fileName: '邻县.xlsx' });
    expect(view).toMatchObject({ create: 20, update: 0, unchanged: 0, faulty: 0 });
    expect(JSON.stringify(view)).not.toContain('香格里拉');
    expect(await applyImport(services(), b.clerk, view.id)).toMatchObject({ status: 'applied' });
    expect(await findImport(services(), a.clerk, view.id)).toBeUndefined();
    expect(await importReport(services(), a.clerk, view.id)).toBeUndefined();
    await expect(applyImport(services(), a.clerk, view.id)).rejects.toMatchObject({ name: 'NotFound' });
  });

  test('rows of another county are left to that county', async () => {
    const own = await register(a, { rows: 5, seed: 7 });
    const view = await checkImport(services(), b.clerk, { bytes: own.bytes, fileName: '别县.xlsx' });
    expect(view).toMatchObject({ create: 0, faulty: 5 });
    expect(view.problems[0]?.text).toContain('由当地导入');
  });

  test('a judicial office imports its own register without naming itself', async () => {
    const [office] = b.officeBodies;
    if (office === undefined) throw new Error('no office');
    const visitor = visitorOf(office, ['clerk']);
    const { bytes } = await register(b, { rows: 3, seed: 8, firstSerial: 700 });
    const view = await checkImport(services(), visitor, {
      bytes: await edited(bytes, (sheet, column) => sheet.spliceColumns(column('司法所'), 1)),
      fileName: '本所.xlsx',
    });
    expect(view).toMatchObject({ create: 3, faulty: 0 });
  });

  test('an update says which items it would alter; two rows about one case are both asked about', async () => {
    const { bytes } = await register(a, { rows: 300, seed: 42 });
    const changed = await edited(bytes, (sheet, column) => {
      sheet.getCell(2, column('管理等级')).value = '演示等级';
      sheet.getCell(2, column('联系电话')).value = '10000000009';
      // The same case twice: once by its number only, once by the person only.
      const twin = sheet.getRow(3);
      const copy = sheet.addRow(twin.values);
      copy.getCell(column('身份证号')).value = null;
      twin.getCell(column('社区矫正对象编号')).value = null;
    });
    const view = await checkImport(services(), a.clerk, { bytes: changed, fileName: '更新.xlsx' });
    expect(view).toMatchObject({ create: 0, update: 1, unchanged: 298, faulty: 2 });
    expect(view.changes).toEqual([{ row: 2, text: '联系电话、管理等级' }]);
    expect(view.problems.map((one) => one.text)).toEqual([
      '与第 302 行是同一案件，请核对后只留一行。',
      '与第 3 行是同一案件，请核对后只留一行。',
    ]);
  });

  test('who may import', async () => {
    const { bytes } = await register(a, { rows: 1 });
    const procurator = visitorOf(bodyOf('procuratorate', a.code, '示例检察院'), ['clerk', 'approver']);
    const administrator = visitorOf(a.clerk.body, ['administrator']);
    for (const visitor of [procurator, administrator]) {
      await expect(beginImport(services(), visitor, { bytes, fileName: 'x.xlsx' })).rejects.toMatchObject({
        status: 403,
      });
    }
  });
});

describe('files that are no register', () => {
  const check = async (bytes: Uint8Array) => checkImport(services(), a.clerk, { bytes, fileName: '文件' });

  test.each([
    ['an old .xls', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'import.oldFormat'],
    ['a text file', Buffer.from('姓名,性别'), 'import.format'],
    ['half a file', Buffer.from('PK\u0003\u0004 and then nothing'), 'import.damaged'],
  ])('%s', async (_name, bytes, code) => {
    expect(await check(bytes)).toMatchObject({
      status: 'failed',
      refusal: { code, text: expect.stringMatching(/。$/) },
    });
  });

  test('a workbook without people', async () => {
    const book = new ExcelJS.Workbook();
    book.addWorksheet('成绩').addRows([
      ['科目', '分数'],
      ['语文', 90],
    ]);
    expect(await check(new Uint8Array(await book.xlsx.writeBuffer()))).toMatchObject({
      refusal: { code: 'import.noRegister' },
    });
  });

  test('a heading of two meanings', async () => {
    const book = new ExcelJS.Workbook();
    book.addWorksheet('名册').addRows([
      ['xm', 'jzlb', 'jzjg', 'sqjzksrq', 'sqjzjsrq', 'jdjg'],
      ['示例', '缓刑', '尼西', '2026-01-01', '2026-12-31', '某院'],
    ]);
    expect(await check(new Uint8Array(await book.xlsx.writeBuffer()))).toMatchObject({
      refusal: { code: 'import.heading', text: expect.stringContaining('F 列的标题“jdjg”有几种含义') },
    });
  });
});

test('2,000 rows, with progress', { timeout: 240_000 }, async () => {
  const c = await putTestCounty(database.record, 533_423_000_000);
  const { bytes } = await register(c, { rows: 2_000, seed: 3 });
  const steps: ImportStep[] = [];
  const progress = (step: ImportStep) => steps.push(step);
  const begun = performance.now();
  const view = await checkImport(services(), c.clerk, { bytes, fileName: '大名册.xlsx', progress });
  const checked = performance.now();
  expect(view).toMatchObject({ total: 2_000, create: 2_000, faulty: 0 });
  expect(await applyImport(services(), c.clerk, view.id, progress)).toMatchObject({
    status: 'applied',
    done: 2_000,
  });
  const applied = performance.now();
  for (const stage of ['reading', 'checking', 'staging', 'applying'] as const) {
    expect(steps.filter((step) => step.stage === stage).length, stage).toBeGreaterThan(1);
  }
  console.log(
    `2,000 rows: check ${Math.round(checked - begun)} ms, import ${Math.round(applied - checked)} ms`,
  );
});

async function cases(): Promise<number> {
  return (await fingerprints()).size;
}

async function fingerprints(): Promise<ReadonlyMap<string, string>> {
  const { rows } = await database.superuser.query<{ id: string; change_id: string }>(
    'select id, change_id from guitu.supervision_case where holder_code between 533401000000 and 533401999999',
  );
  return new Map(rows.map((row) => [row.id, row.change_id]));
}

/** The same people under offices of another county. */
function renamed(bytes: Uint8Array, county: TestCounty): Promise<Uint8Array> {
  return edited(bytes, (sheet, column) => {
    for (let row = 2; row <= sheet.rowCount; row += 1) {
      sheet.getCell(row, column('司法所')).value = county.offices[row % county.offices.length]?.name ?? '';
    }
  });
}

/** The workbook after somebody has worked on it. `column` finds a column by its heading in the first row. */
async function edited(
  bytes: Uint8Array,
  edit: (sheet: ExcelJS.Worksheet, column: (heading: string) => number) => void,
): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.buffer as ArrayBuffer);
  const [sheet] = book.worksheets;
  if (sheet === undefined) throw new Error('no sheet');
  edit(sheet, (heading) => (sheet.getRow(1).values as string[]).indexOf(heading));
  return new Uint8Array(await book.xlsx.writeBuffer());
}
