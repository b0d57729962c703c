import { expect, test } from 'vitest';

import { dossierParameters } from '../dossier/index.ts';
import { dutyParameters } from '../duties/index.ts';
import { metricParameters } from '../metrics/index.ts';
import { oversightParameters } from '../oversight/index.ts';
import { catalogue } from '../procedures/index.ts';
import type { ParameterDefinition } from './parameter.ts';
import { parameterKind, parameterWords, readParameter, typedParameter } from './read-parameter.ts';

const all: readonly ParameterDefinition[] = [
  ...dutyParameters,
  ...catalogue.newest.flatMap(({ parameters }) => parameters),
  ...metricParameters,
  ...dossierParameters,
  ...oversightParameters,
];

function find(key: string): ParameterDefinition {
  const found = all.find((definition) => definition.key === key);
  if (found === undefined) throw new Error(`no parameter is called ${key}`);
  return found;
}

const problemOf = (key: string, text: string) => {
  const read = readParameter(find(key), text);
  return 'problem' in read ? read.problem : undefined;
};

test('every parameter has a name of its own, and can be set to what holds at first', () => {
  expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
  for (const definition of all) {
    if (definition.fallback === undefined || definition.fallback === '') continue;
    expect([definition.key, readParameter(definition, typedParameter(definition.fallback))]).toEqual([
      definition.key,
      { value: definition.fallback },
    ]);
  }
});

test('what is counted in hours, days, months or years takes a number, set or not', () => {
  const counted = all.filter(({ title }) => /（(?:小时|日|天数|月|年)）$/u.test(title));
  expect(counted.length).toBeGreaterThan(20);
  expect(counted.filter((definition) => parameterKind(definition) !== 'number')).toEqual([]);
});

test('SUP-01, SUP-22: a quota in which something would be left out is not taken', () => {
  const key = 'duty.routineReport';
  expect(problemOf(key, '严管：每周1次；普管：每月2次；其他：不要求')).toBeUndefined();
  expect(problemOf(key, '严管:每周1次;其他:每季1次')).toBeUndefined();
  expect(problemOf(key, '严管：每周一次；其他：每月1次')).toContain('看不懂“严管:每周一次”');
  expect(problemOf(key, '严管：每周1次：普管')).toContain('看不懂');
  expect(problemOf(key, '每月1次')).toContain('看不懂');
  expect(problemOf(key, '严管：每周1次；严管：每月1次')).toContain('写了两次');
  expect(problemOf(key, '；')).toContain('请写成');
});

test('EDU-01: hours by level', () => {
  expect(problemOf('education.hours', '严管：12小时；其他：不要求')).toBeUndefined();
  expect(problemOf('education.hours', '严管：很多')).toContain('看不懂');
});

test('a sensitive time needs both days and a ground', () => {
  const key = 'duty.sensitivePeriods';
  const good = '2027-02-04至2027-02-11，春节，演示〔2027〕1号，严管';
  expect(problemOf(key, `${good}\n\n${good}`)).toBeUndefined();
  expect(problemOf(key, `${good}\n2027-05-01至2027-05-05，劳动节`)).toContain('看不懂“2027-05-01');
  expect(problemOf(key, '2027-02-11至2027-02-04，春节，演示〔2027〕1号')).toContain('起止日期和依据');
});

test('ASSESS-01: a scheme that cannot be read whole is not taken', () => {
  expect(problemOf('assessment.scheme', '基础分：80；扣分：训诫20；等次：良好90、合格60')).toBeUndefined();
  expect(problemOf('assessment.scheme', '不合格：训诫、迟到\n合格：其他')).toContain('“迟到”');
  expect(problemOf('assessment.scheme', '基础分：80')).toContain('等次');
});

test('yes and no, numbers, choices; nothing at all is refused', () => {
  expect(readParameter(find('leave.countsBothEnds'), 'false')).toEqual({ value: false });
  expect(problemOf('leave.countsBothEnds', '关')).toContain('“是”和“否”');
  expect(readParameter(find('discharge.remindDays'), ' 45 ')).toEqual({ value: 45 });
  expect(problemOf('discharge.remindDays', '45天')).toContain('整数');
  expect(problemOf('discharge.remindDays', '-1')).toContain('整数');
  expect(readParameter(find('leave.noticeWithinHours'), '24')).toEqual({ value: 24 });
  expect(readParameter(find('metrics.denominator'), 'onRegister')).toEqual({ value: 'onRegister' });
  expect(problemOf('metrics.denominator', 'toString')).toContain('请从这些里选');
  expect(problemOf('classification.levels', '  ')).toContain('还没有填');
  expect(problemOf('classification.levels', '管'.repeat(4001))).toContain('4000');
});

test('values in the words of people', () => {
  expect(parameterWords(find('leave.countsBothEnds'), true)).toBe('是');
  expect(parameterWords(find('metrics.denominator'), 'onRegister')).toBe('按期末在册');
  expect(parameterWords(find('discharge.remindDays'), 30)).toBe('30');
});
