import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { addDays, daysBetween } from '../time/day-arithmetic.ts';
import { day, dayFromNumber } from '../time/day.ts';
import { findTermBegin } from './begins.ts';
import { termCommand } from './command.ts';
import { computeTerm } from './compute.ts';
import { formatLength } from './length.ts';
import { rightsDeprivation } from './rights.ts';

const anyDay = fc.integer({ min: 10_000, max: 40_000 }).map(dayFromNumber);
const from = day('2026-05-11');

test('CALC-01: every day of detention takes two days off control, until nothing is left', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 0, max: 800 }), (begins, detainedDays) => {
      const whole = computeTerm('control', { from: begins, years: 1 }).ends;
      const { ends, findings } = computeTerm('control', { from: begins, years: 1, detainedDays });
      const left = daysBetween(begins, whole) + 1 - 2 * detainedDays;
      expect(ends).toBe(addDays(begins, Math.max(left, 0) - 1));
      expect(findings.some(({ code }) => code === 'term.spent')).toBe(left <= 0);
    }),
  );
});

test('CALC-03 and CALC-05: detention never moves the end of probation, parole or execution outside prison', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 800 }), (begins, detainedDays) => {
      for (const measure of ['probation', 'parole', 'outsidePrison'] as const) {
        const without = computeTerm(measure, { from: begins, years: 2 });
        const withDetention = computeTerm(measure, { from: begins, years: 2, detainedDays });
        expect(withDetention.ends).toBe(without.ends);
        expect(withDetention.why.length).toBe(without.why.length + 1);
      }
    }),
  );
});

test('CALC-15: a term may end on a holiday', () => {
  expect(computeTerm('probation', { from: day('2025-10-02'), years: 1 }).ends).toBe('2026-10-01');
});

test.each([
  ['term.empty', { from }],
  ['term.empty', { from, years: 0, days: 0 }],
  ['term.length', { from, months: -1 }],
  ['term.length', { from, months: 1.5 }],
  ['term.detained', { from, years: 1, detainedDays: -1 }],
  ['term.two-lengths', { from, years: 1, originalEnds: day('2027-01-01') }],
  ['term.over', { from, originalEnds: day('2026-05-10') }],
])('an impossible question is refused: %s', (code, input) => {
  expect(() => computeTerm('parole', input)).toThrow(expect.objectContaining({ code }));
});

test('execution outside prison ends with the sentence, and says what may change that', () => {
  const { ends, why } = computeTerm('outsidePrison', { from, originalEnds: day('2027-03-01') });
  expect(ends).toBe('2027-03-01');
  expect(why[0]?.text).toContain('收监');
});

test('every limit finding says what to do and cites its article', () => {
  const { findings } = computeTerm('probation', { from, days: 10 });
  expect(findings).toHaveLength(1);
  expect(findings[0]?.text).toBe(
    '缓刑考验期10日，少于法定下限2个月。请核对判决书，如有疑问向作出判决的人民法院核实。',
  );
  expect(findings[0]?.articles.map(({ label }) => label)).toEqual(['《刑法》第七十三条']);
});

test('the first day says that reporting in late changes nothing', () => {
  const begin = findTermBegin('probation', { finalOn: from, reportedOn: day('2026-06-01') });
  expect(begin?.why.text).toBe('自判决确定之日（2026年5月11日）起计算。报到早晚不影响起算。');
  expect(findTermBegin('outsidePrison', { outsideFrom: from })?.why.article).toBeUndefined();
  expect(findTermBegin('parole', { paroledOn: from })?.begins).toBe(from);
});

test('CALC-10: somebody outside prison has no political rights although their deprivation has not begun', () => {
  const { why } = rightsDeprivation('outsidePrison', { begins: from, ends: day('2028-05-10') });
  expect(why[0]?.text).toContain('现在已不得行使政治权利');
});

test('lengths are written as they are pronounced', () => {
  expect(formatLength({ years: 1, months: 6 })).toBe('1年6个月');
  expect(formatLength({ months: 5, days: 7 })).toBe('5个月7日');
  expect(formatLength({})).toBe('0日');
});

test('the command line answers in Chinese, measure and day in any common spelling', () => {
  const answer = termCommand('管制', '2026/3/1', { years: 1, detainedDays: 30 });
  expect(answer).toEqual(termCommand('control', '2026-03-01', { years: 1, detainedDays: 30 }));
  expect(answer.ends).toBe('2026-12-30');
  expect(answer.findings).toEqual([]);
  expect(answer.why).toEqual([
    '以年计算：自2026年3月1日起1年，到1年后同月同日的前一日，止于2027年2月28日。（《最高人民法院关于适用〈中华人民共和国刑事诉讼法〉的解释》第二百零二条）',
    '判决执行以前先行羁押30日，羁押一日折抵刑期二日，共折抵60日。（《刑法》第四十一条）',
    '折抵后刑期止于2026年12月30日，期满日不因节假日顺延。',
  ]);
});

test('the command line refuses what it cannot read', () => {
  expect(() => termCommand('拘役', '2026-03-01', { years: 1 })).toThrow(/管制（control）/);
  expect(() => termCommand('管制', '三月一日', { years: 1 })).toThrow(
    expect.objectContaining({ code: 'day.impossible' }),
  );
});
