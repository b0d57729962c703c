import { expect, test } from 'vitest';

import { nameSort, nameTokens, searchTokens } from './name-tokens.ts';

test('a name of four characters', () => {
  expect(nameTokens('扎西卓玛')).toEqual(
    ['扎', '扎西', '西卓', '卓玛', 'zx', 'zxz', 'zxzm', 'zhaxizhuoma'].toSorted(),
  );
});

test('both characters of a two-character name', () => {
  expect(nameTokens('单示')).toEqual(expect.arrayContaining(['单', '示', '单示', 'ss', 'shanshi']));
});

test('dots and spaces of a name do not matter, former names count', () => {
  expect(nameTokens('阿·示例')).toEqual(nameTokens('阿示例'));
  expect(nameTokens('示例甲', ['旧名乙'])).toContain('旧名');
});

test('rare characters beyond the basic plane stay whole', () => {
  expect(nameTokens('示𬭚㛃')).toEqual(expect.arrayContaining(['示𬭚', '𬭚㛃']));
});

test('other scripts are found by their beginning', () => {
  expect(nameTokens('Example Tom')).toEqual(expect.arrayContaining(['ex', 'example', 'exampletom']));
});

test.each([
  ['卓玛', ['卓玛']],
  ['西卓玛', ['西卓', '卓玛']],
  ['扎', ['扎']],
  ['ZXZ', ['zxz']],
  ['zha xi zhuo ma', ['zhaxizhuoma']],
  ['z', []],
  ['  ', []],
])('looking for %s', (text, tokens) => {
  expect(searchTokens(text)).toEqual(tokens);
});

test('sorted by pinyin and tone', () => {
  const names = ['周例', '单例', '李云', '李雨', '阿例'];
  expect(names.toSorted((a, b) => (nameSort(a) < nameSort(b) ? -1 : 1))).toEqual([
    '阿例',
    '李雨',
    '李云',
    '单例',
    '周例',
  ]);
});
