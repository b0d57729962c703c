import { describe, expect, test } from 'vitest';

import { getItem } from './core-items.ts';
import { detectStyle } from './generation.ts';
import { matchHeading } from './heading.ts';
import { readPhone } from './phone.ts';
import type { Reading } from './read-cell.ts';
import { readCell } from './read-cell.ts';
import { getCodeTable } from './tables/index.ts';
import { codeOfMeaning, labelOf, mapCode } from './tables/map-code.ts';
import { readTermLength } from './term-length.ts';

const reading: Reading = {
  offices: [
    { code: 533401000000, name: '香格里拉市社区矫正机构', regionName: '香格里拉市' },
    { code: 533401204000, name: '尼西乡司法所', regionName: '尼西乡' },
    { code: 533401202000, name: '三坝乡司法所', regionName: '三坝纳西族乡' },
  ],
  low: 533401000000,
  high: 533401999999,
};
const plainStyle = { balanced: false, zeroLost: false };
const read = (item: string, text: string, numeric = false) =>
  readCell(getItem(item), { text, numeric }, plainStyle, reading);

describe('headings', () => {
  test('pinyin names, titles, marks, notes and the old term', () => {
    for (const heading of [
      'sqjzrybh',
      'SQJZRYBH',
      '社区服刑人员编号',
      '＊社区矫正对象编号（必填）',
      '社区矫正人员 编号',
    ]) {
      expect(matchHeading(heading), heading).toMatchObject({ item: { name: 'externalNumber' } });
    }
    expect(matchHeading('备注')).toBeUndefined();
  });

  test('a heading of two meanings is not guessed', () => {
    expect(matchHeading('jdjg')).toMatchObject({ among: [{ title: '决定机关' }, { title: '鉴定机构' }] });
    expect(matchHeading('鉴定机构')).toMatchObject({ item: { name: 'diagnosedBy' } });
  });
});

describe('codes of two generations', () => {
  const education = getItem('education');
  const column = (...texts: readonly (string | number)[]) => {
    const cells = texts.map((text) => ({ text: String(text), numeric: typeof text === 'number' }));
    const style = detectStyle(getCodeTable('education'), cells);
    return cells.map((cell) => readCell(education, cell, style, reading));
  };

  test('one digit is 2017, two digits are 2021, words are taken in both', () => {
    expect(column('5', '初中', '9')).toMatchObject([
      { value: { table: 'education', generation: '2017', code: '5' } },
      { value: { generation: '2017', code: '3' } },
      { value: { generation: '2017', code: '9' } },
    ]);
    expect(column('05', '初中', '99')).toMatchObject([
      { value: { generation: '2021', code: '05' } },
      { value: { generation: '2021', code: '03' } },
      { value: { generation: '2021', code: '99' } },
    ]);
    expect(column('博士')).toMatchObject([{ value: { generation: '2017', code: '8' } }]);
  });

  test('the minority of a mixed column is asked about, with both meanings', () => {
    const mixed = column('05', '06', '5');
    expect(mixed[2]?.problem).toContain('“大专”或者“中专中技”');
    expect(mixed[0]?.value).toBeDefined();
    expect(column('05', '5').every((one) => one.problem !== undefined)).toBe(true);
  });

  test('zeros dropped by a sheet are noticed', () => {
    const style = detectStyle(getCodeTable('yesNo'), [
      { text: '1', numeric: true },
      { text: '2', numeric: true },
    ]);
    expect(style.zeroLost).toBe(true);
    expect(readCell(getItem('recidivist'), { text: '1', numeric: true }, style, reading).problem).toContain(
      '前面的 0',
    );
  });

  test('a table that is the same in both may lose its zero', () => {
    expect(read('measure', '2', true).value).toEqual({ table: 'measure', generation: '2021', code: '02' });
    expect(read('measure', '保外就医').value).toMatchObject({ code: '04' });
    expect(read('measure', '5').problem).toMatch(/管制、缓刑、假释、暂予监外执行。$/);
  });

  test('code and word together must agree', () => {
    expect(read('education', '03初中').value).toMatchObject({ code: '03' });
    expect(read('education', '05初中').problem).toContain('对不上');
  });

  test('2017 codes of a table nobody could read are not invented', () => {
    expect(read('crimeKind', '4').problem).toContain('没有可用的 2017 年版代码表');
  });

  test('mapping between generations never guesses', () => {
    const doctor = { table: 'education', generation: '2017', code: '8' } as const;
    const postgraduate = mapCode(doctor, '2021');
    expect(postgraduate).toEqual({ table: 'education', generation: '2021', code: '08' });
    expect(postgraduate && mapCode(postgraduate, '2017')).toBeUndefined();
    expect(mapCode({ table: 'education', generation: '2017', code: '5' }, '2021')).toMatchObject({
      code: '06',
    });
    expect(codeOfMeaning('sex', 'female')).toEqual({ table: 'sex', generation: '2021', code: '02' });
    expect(labelOf({ table: 'ethnicity', generation: '2021', code: '20' })).toBe('傈僳族');
  });
});

describe('cells', () => {
  test('names keep rare characters and lose filling spaces', () => {
    expect(read('name', '张　三').value).toBe('张三');
    expect(read('name', ' 扎西•卓玛 ').value).toBe('扎西·卓玛');
    expect(read('name', '和𬭚䶮').value).toBe('和𬭚䶮');
    expect(read('name', '张三2').problem).toContain('数字');
  });

  test('days as people write them, and what could be two days is asked about', () => {
    expect(read('termBegins', '２０２６／１／５').value).toBe('2026-01-05');
    expect(read('termBegins', '2026年1月5日 09:30').value).toBe('2026-01-05');
    expect(read('termBegins', '46027', true).problem).toContain('2026-01-05');
    expect(read('termBegins', '2026.01').problem).toContain('缺少日子');
    expect(read('termBegins', '26/1/5').problem).toContain('两位');
    expect(read('termBegins', '2026-02-30').problem).toContain('不是真实存在');
  });

  test('a destroyed identity number gets a clear sentence', () => {
    expect(read('idNumber', '5.33E+17').problem).toContain('被 Excel 当成数字');
    expect(read('idNumber', '999999200001010000', true).problem).toContain('文本');
    expect(read('idNumber', '９９９９９９２０００ ０１０１００１７').value).toBe('999999200001010017');
  });

  test('offices by name, short name and code, and only one’s own', () => {
    for (const text of [
      '尼西乡司法所',
      '尼西司法所',
      '尼西',
      '香格里拉市尼西乡司法所',
      '533401204',
      '533401204000',
    ]) {
      expect(read('office', text).value, text).toMatchObject({ code: 533401204000 });
    }
    expect(read('office', '三坝').value).toMatchObject({ code: 533401202000 });
    expect(read('office', '香格里拉市').value).toMatchObject({ code: 533401000000 });
    expect(read('office', '升平镇司法所').problem).toContain('本辖区没有');
    expect(read('office', '533422101').problem).toContain('德钦县升平镇，不在本辖区');
  });

  test('regions: one place gets its code, anything else stays words', () => {
    expect(read('homeRegion', '迪庆州香格里拉市尼西乡').value).toMatchObject({ code: 533401204000 });
    expect(read('homeRegion', '演示村')).toMatchObject({
      value: { text: '演示村' },
      note: expect.stringContaining('只保存文字'),
    });
    expect(read('county', '云南省迪庆州').problem).toBeUndefined();
    expect(read('county', '香格里拉市').value).toMatchObject({ code: 533401000000 });
    expect(read('county', '德钦县').problem).toContain('由当地导入');
  });

  test('phones', () => {
    expect(readPhone('+86 10000000001，0887-8220000').value).toBe('10000000001、0887-8220000');
    expect(readPhone('1000000').problem).toContain('11 位');
  });

  test('lengths of terms', () => {
    expect(readTermLength('一年六个月').value).toEqual({ years: 1, months: 6 });
    expect(readTermLength('30个月').value).toEqual({ months: 30 });
    expect(readTermLength('五个月零七天').value).toEqual({ months: 5, days: 7 });
    expect(readTermLength('二十个月').value).toEqual({ months: 20 });
    expect(readTermLength('24').problem).toContain('“24年”或者“24个月”');
    expect(readTermLength('两年').value).toEqual({ years: 2 });
  });
});
