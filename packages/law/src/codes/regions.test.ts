import { expect, test } from 'vitest';

import { regionRange } from '../facts/region-range.ts';
import { findRegionByText } from './regions-text.ts';
import table from './regions.json' with { type: 'json' };
import { allRegions, findRegion, regionChain, regionPath, regionsUnder } from './regions.ts';

const shangriLa = 533401000000;
const names = (code?: number): string[] => regionsUnder(code).map(({ name }) => name);

test('迪庆 has its three counties and 29 townships', () => {
  expect(names(533400000000)).toEqual(['香格里拉市', '德钦县', '维西傈僳族自治县']);
  const townships = regionsUnder(533400000000).map(({ code }) => names(code));
  expect(townships.map(({ length }) => length)).toEqual([11, 8, 10]);
  expect(townships.flat()).toContain('尼西乡');
  expect(townships.flat()).not.toContain('迪庆扶贫民族经济开发区');
});

test('every township of 迪庆 has villages, and nobody else does', () => {
  const regions = [...allRegions().values()];
  const townships = regions.filter(({ level }) => level === 'township');
  expect(townships.filter(({ code }) => regionsUnder(code).length < 2)).toEqual([]);
  const villages = regions.filter(({ level }) => level === 'village');
  expect(villages.filter(({ code }) => Math.floor(code / 1e8) !== 5334)).toEqual([]);
  expect(names(533401204000)).toContain('汤满村民委员会');
});

test('every region but a province lies inside its parent', () => {
  const misplaced = [...allRegions().values()].filter(({ code, parent, level }) => {
    if (parent === undefined) return level !== 'province';
    const { low, high } = regionRange(parent);
    return findRegion(parent) === undefined || code <= low || code > high;
  });
  expect(misplaced).toEqual([]);
});

test('no code stands twice in the table', () => {
  const { source: _source, ...lines } = table;
  expect(allRegions().size).toBe(Object.values(lines).flat().length);
});

test('all of China is there to county level', () => {
  expect(names()).toHaveLength(34);
  const counties = [...allRegions().values()].filter(({ level }) => level === 'county');
  expect(counties.length).toBeGreaterThan(2800);
  expect(findRegion(510100000000)?.name).toBe('成都市');
  expect(findRegion(513336000000)).toMatchObject({ name: '乡城县', level: 'county', parent: 513300000000 });
});

test('a path is what stands on an envelope', () => {
  expect(regionPath(533401204000)).toBe('云南省迪庆藏族自治州香格里拉市尼西乡');
  expect(regionPath(shangriLa)).toBe('云南省迪庆藏族自治州香格里拉市');
  expect(regionPath(110101000000)).toBe('北京市东城区');
  expect(regionPath(659001000000)).toBe('新疆维吾尔自治区石河子市');
  expect(regionPath(441900000000)).toBe('广东省东莞市');
  expect(regionPath(999999000000)).toBeUndefined();
  expect(regionChain(533401204000).map(({ level }) => level)).toEqual([
    'province',
    'prefecture',
    'county',
    'township',
  ]);
});

test.each([
  ['尼西乡', 533401204000],
  ['香格里拉市尼西乡', 533401204000],
  ['迪庆州香格里拉市', shangriLa],
  ['云南省香格里拉市', shangriLa],
  ['云南省 迪庆藏族自治州', 533400000000],
  ['维西县', 533423000000],
  ['尼西乡汤满村', 533401204203],
  ['533401', shangriLa],
  ['533401204', 533401204000],
  ['北京市东城区', 110101000000],
  ['北京市', 110000000000],
])('%s names one region', (text, code) => expect(findRegionByText(text)?.code).toBe(code));

test.each(['鼓楼区', '市辖区', '不存在的乡', '', '533', '534001'])('%s names none or several', (text) => {
  expect(findRegionByText(text)).toBeUndefined();
});
