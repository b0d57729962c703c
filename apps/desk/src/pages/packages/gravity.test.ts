import { expect, test } from 'vitest';

import { graveProblems, isAbout, stillRefused } from './gravity.ts';

const virus = { code: 'file.suspicious', text: '甲：含有病毒特征。', grave: true };
const birth = { code: 'contradiction.birthOn', text: '出生日期不一致。', grave: true };
const nothing = { seen: new Set<string>(), mended: {} };
const unseen = (code: string, text: string) => ({
  code: 'package.unseen',
  field: `acknowledged.${code}`,
  text,
});

test('sentences of one code are seen together, light ones are left out', () => {
  const problems = [
    virus,
    { ...virus, text: '乙：是脚本。' },
    { code: 'late.notice', text: '晚了。', grave: false },
  ];
  expect(graveProblems(problems, [], nothing)).toEqual([
    { code: 'file.suspicious', texts: ['甲：含有病毒特征。', '乙：是脚本。'], state: 'open' },
  ]);
  expect(graveProblems(problems, [], { ...nothing, seen: new Set(['file.suspicious']) })[0]?.state).toBe(
    'seen',
  );
});

test('a mended line takes its own problem with it, unless the new value does not fit either', () => {
  const held = { ...nothing, mended: { birthOn: '1990-03-13' } };
  expect(graveProblems([birth, virus], [], held).map(({ state }) => state)).toEqual(['mended', 'open']);
  const refused = [
    unseen('contradiction.birthOn', '1990-03-13 不一致。'),
    unseen('contradiction.sex', '性别。'),
  ];
  expect(graveProblems([birth], refused, held)).toEqual([
    { code: 'contradiction.birthOn', texts: ['1990-03-13 不一致。'], state: 'open' },
    { code: 'contradiction.sex', texts: ['性别。'], state: 'open' },
  ]);
});

test('a changed line leaves standing what is about other lines', () => {
  const refused = [
    unseen('contradiction.birthOn', '出生日期。'),
    unseen('contradiction.effectiveOn', '生效日。'),
    { code: 'arrival.office', field: 'officeCode', text: '请选择。' },
  ];
  expect(stillRefused(refused, 'birthOn').map(({ text }) => text)).toEqual(['生效日。']);
  expect(stillRefused(refused, 'announce.effectiveOn').map(({ text }) => text)).toEqual(['出生日期。']);
  expect(isAbout('file.suspicious', ['suspicious'])).toBe(false);
});
