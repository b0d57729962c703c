import { expect, test } from 'vitest';

import { regionAtStart, suggestRegions, type NamedRegion } from './suggest.ts';

const regions: readonly NamedRegion[] = [
  { code: 530000000000, name: '云南省', path: '云南省', depth: 1 },
  { code: 530100000000, name: '昆明市', path: '云南省昆明市', depth: 2 },
  { code: 530102000000, name: '五华区', path: '云南省昆明市五华区', depth: 3 },
  { code: 533400000000, name: '迪庆藏族自治州', path: '云南省迪庆藏族自治州', depth: 2 },
  { code: 533422000000, name: '德钦县', path: '云南省迪庆藏族自治州德钦县', depth: 3 },
];
const names = (typed: string) => suggestRegions(regions, typed).map((region) => region.name);

test('the region itself comes before what lies in it', () => {
  expect(names('昆明')).toEqual(['昆明市', '五华区']);
  expect(names('云南')).toEqual(['云南省', '昆明市', '迪庆藏族自治州', '五华区', '德钦县']);
});

test('words of several levels', () => {
  expect(names('迪庆德钦')).toEqual(['德钦县']);
  expect(names('昆明 五华')).toEqual(['五华区']);
});

test('one sign is too little to guess from', () => {
  expect(names('云')).toEqual([]);
});

test('the region an address begins with', () => {
  expect(regionAtStart(regions, '云南省昆明市五华区人民中路 1 号')?.code).toBe(530102000000);
  expect(regionAtStart(regions, '人民中路 1 号')).toBeUndefined();
});
