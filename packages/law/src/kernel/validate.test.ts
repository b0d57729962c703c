import { expect, test } from 'vitest';

import type { Form } from './field.ts';
import { validate } from './validate.ts';

const form = {
  name: { kind: 'text', title: '名称', required: true, maximumLength: 4 },
  on: { kind: 'day', title: '日期' },
  at: { kind: 'moment', title: '时间' },
  times: { kind: 'count', title: '次数', minimum: 1, maximum: 9 },
  kind: { kind: 'choice', title: '种类', options: [{ code: 'a', label: '甲' }] },
  place: { kind: 'place', title: '地点' },
} as const satisfies Form;

test('dates and times may be typed as people write them', () => {
  const read = validate(form, { name: ' 甲 ', on: '2026年1月5日', at: '2026/1/5 9:30', times: '3' });
  expect(read.values).toEqual({ name: '甲', on: '2026-01-05', at: '2026-01-05T01:30:00.000Z', times: 3 });
  expect(read.problems).toEqual([]);
});

test('a place that competence hangs on is chosen from the list, down to the county', () => {
  const read = (place: { text: string; region?: number }) =>
    validate({ place: { kind: 'place', title: '新执行地', fromList: true } }, { place }).problems.length;
  expect(read({ text: '德钦县', region: 533422000000 })).toBe(0);
  expect(read({ text: '奔子栏镇', region: 533422103000 })).toBe(0);
  expect(read({ text: '德钦县' })).toBe(1);
  expect(read({ text: '迪庆州', region: 533400000000 })).toBe(1);
  expect(validate(form, { place: { text: '德钦县' } }).problems).toEqual([]);
});

test('what is wrong says so beside its field, and what is missing is not the same as what is wrong', () => {
  const read = validate(form, { on: '2026-02-30', kind: 'b', times: 10, at: '昨天' });
  expect(read.missing.map((one) => one.field)).toEqual(['name']);
  expect(read.problems.map((one) => one.field)).toEqual(['on', 'at', 'times', 'kind']);
  expect(read.problems[3]?.text).toBe('“种类”请从这些里选一个：甲。');
});

test('free text is measured in characters people see, and rare characters count once', () => {
  expect(validate(form, { name: '䶮㛃𬭚堃' }).problems).toEqual([]);
  expect(validate(form, { name: '䶮㛃𬭚堃喆' }).problems[0]?.text).toContain('最多 4 字，现在 5 字');
});

test('unknown names are dropped, empty ones count as absent', () => {
  expect(validate(form, { name: '甲', other: 'x', place: { text: ' ' } }).values).toEqual({ name: '甲' });
});
