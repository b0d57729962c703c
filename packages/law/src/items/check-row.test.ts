import { describe, expect, test } from 'vitest';

import { day } from '../time/day.ts';
import { checkRow } from './check-row.ts';
import { getItem } from './core-items.ts';
import { checkDigit } from './id-number.ts';
import { readCell } from './read-cell.ts';
import { registerEntry } from './register-entry.ts';

const office = { code: 533401204000, name: '尼西乡司法所', regionName: '尼西乡' };
const reading = { offices: [office], low: 533401000000, high: 533401999999 };
const today = day('2026-11-23');
const idNumber = (seventeen: string) => seventeen + checkDigit(seventeen);

const good = {
  externalNumber: '演示0001',
  name: '演示·扎西',
  idNumber: idNumber('99999919900101001'),
  ethnicity: '藏族',
  measure: '缓刑',
  office: '尼西',
  termLength: '二年',
  termBegins: '2026-01-16',
  termEnds: '2028-01-15',
};

function check(texts: Record<string, string | undefined>) {
  const values: Record<string, ReturnType<typeof readCell>['value']> = {};
  for (const [name, text] of Object.entries({ ...good, ...texts })) {
    if (text === undefined) continue;
    const read = readCell(getItem(name), { text }, { balanced: false, zeroLost: false }, reading);
    if (read.problem !== undefined) throw new Error(`${name}: ${read.problem}`);
    values[name] = read.value;
  }
  return checkRow(values, today, new Set());
}
const problems = (texts: Record<string, string | undefined>) =>
  check(texts).problems.map((one) => `${one.item}: ${one.text}`);
const warnings = (texts: Record<string, string | undefined>) =>
  check(texts).warnings.map((one) => `${one.item}: ${one.text}`);

describe('a row as a whole', () => {
  test('sex and birth date follow from the identity number', () => {
    const row = check({});
    expect(row.problems).toEqual([]);
    expect(row.warnings).toEqual([]);
    expect(registerEntry(row.values)).toMatchObject({
      person: { sex: 'male', birthOn: '1990-01-01', ethnicityCode: '04', idKind: 'residentIdCard' },
      case: {
        measure: 'probation',
        office,
        externalKey: '演示0001',
        items: { measure: { table: 'measure', generation: '2021', code: '02' } },
      },
      term: { begins: '2026-01-16', ends: '2028-01-15', length: { years: 2 } },
    });
    expect(registerEntry(row.values).case.minorAtCrime).toBeUndefined();
  });

  test('what contradicts the identity number', () => {
    expect(problems({ sex: '女' })).toEqual([expect.stringContaining('sex: 性别与身份证号不一致')]);
    expect(problems({ birthOn: '1990-01-02' })).toEqual([
      expect.stringContaining('birthOn: 出生日期 1990-01-02'),
    ]);
    expect(problems({ idNumber: '999999199001010011' })).toEqual([expect.stringContaining('校验位')]);
    expect(problems({ idNumber: 'P1234567', idKind: '护照', sex: '男' })).toEqual([]);
  });

  test('missing items are named once', () => {
    expect(problems({ name: undefined, measure: undefined })).toEqual([
      'name: 请填写“姓名”。',
      'measure: 请填写“矫正类别”。',
    ]);
    expect(problems({ idNumber: undefined, externalNumber: undefined })).toHaveLength(2);
    expect(
      checkRow({}, today, new Set(['name', 'idNumber', 'termEnds'])).problems.map((one) => one.item),
    ).not.toContain('termEnds');
  });

  test('the term', () => {
    expect(problems({ termEnds: '2025-01-15' })).toEqual([expect.stringContaining('早于开始日期')]);
    expect(warnings({ termEnds: '2028-01-16' })).toEqual([expect.stringContaining('应当止于 2028-01-15')]);
    expect(warnings({ originalPenalty: '有期徒刑三年' })).toEqual([expect.stringContaining('短于原判')]);
    expect(warnings({ termLength: '6年', termEnds: '2032-01-15' })).toEqual([
      expect.stringContaining('法定上限'),
    ]);
    expect(warnings({ termLength: undefined, termBegins: '2020-01-01', termEnds: '2024-01-01' })).toEqual([
      expect.stringContaining('已于 2024-01-01 届满'),
    ]);
    expect(problems({ measure: '99' })).toEqual([
      expect.stringContaining('只有管制、缓刑、假释、暂予监外执行四类'),
    ]);
  });

  test('minors: what follows is filled in, what contradicts is a fault', () => {
    const minor = { idNumber: idNumber('99999920090601001'), judgmentOn: '2026-01-05' };
    expect(registerEntry(check(minor).values).case.minorAtCrime).toBe(true);
    expect(warnings(minor)).toEqual([expect.stringContaining('已按未成年人登记')]);
    expect(problems({ ...minor, minorAtCrime: '否' })).toEqual([
      expect.stringContaining('不可能已满十八周岁'),
    ]);
    const unjudged = { idNumber: idNumber('99999920090601001') };
    expect(registerEntry(check(unjudged).values).case.minorAtCrime).toBe(true);
    expect(problems({ ...unjudged, minorAtCrime: '否' })).toEqual([
      expect.stringContaining('今天不满十八周岁'),
    ]);
    expect(problems({ idNumber: idNumber('99999920200601001') })).toEqual([
      expect.stringContaining('只有 5 岁'),
    ]);
  });

  test('prohibition orders', () => {
    const row = check({
      prohibitionKind: '特定场所',
      prohibitionContent: '禁止进入演示网吧\n禁止进入演示酒吧',
    });
    expect(registerEntry(row.values).prohibitions).toEqual([
      { kind: 'place', content: '禁止进入演示网吧', begins: '2026-01-16', ends: '2028-01-15' },
      { kind: 'place', content: '禁止进入演示酒吧', begins: '2026-01-16', ends: '2028-01-15' },
    ]);
    expect(problems({ prohibited: '否', prohibitionContent: '禁止进入演示网吧' })).toHaveLength(2);
  });

  test('CALC-09: the import measures a prohibition order as one entered by hand', () => {
    const order = { prohibitionKind: '特定场所', prohibitionContent: '禁止进入演示网吧' };
    const limited = (begins: string, ends: string, texts: Record<string, string> = {}) =>
      warnings({ ...order, prohibitionBegins: begins, prohibitionEnds: ends, ...texts });
    expect(limited('2026-01-16', '2028-01-15')).toEqual([]);
    expect(limited('2026-01-16', '2028-01-16')).toEqual([expect.stringContaining('晚于主期限届满日')]);
    expect(limited('2026-01-16', '2026-03-15')).toEqual([]);
    expect(limited('2026-01-16', '2026-03-14')).toEqual([expect.stringContaining('少于二个月')]);
    const parole = { ...order, measure: '假释', termLength: undefined, prohibitionBegins: '2026-01-16' };
    expect(warnings({ ...parole, prohibitionEnds: '2026-03-14' })).toEqual([
      expect.stringContaining('禁止令只随管制、缓刑'),
    ]);
  });

  test('days that lie ahead', () => {
    expect(problems({ judgmentOn: '2027-01-05' })).toEqual([expect.stringContaining('晚于今天')]);
    expect(warnings({ judgmentOn: '2026-01-05', receivedOn: '2025-12-05' })).toEqual([
      expect.stringContaining('早于判决日期'),
    ]);
  });
});
