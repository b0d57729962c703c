import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { day } from '../time/day.ts';
import { inForce } from './article.ts';
import { chineseNumber } from './chinese-number.ts';
import * as articles from './index.ts';

const { act, cooperation, criminalLaw, formerSecurityPenalties, measures, prisonLaw } = articles;
const { procedureInterpretation, procuratorateRules, sayWhy, securityPenalties } = articles;

test.each([
  [1, '一'],
  [10, '十'],
  [11, '十一'],
  [20, '二十'],
  [27, '二十七'],
  [100, '一百'],
  [101, '一百零一'],
  [110, '一百一十'],
  [115, '一百一十五'],
  [202, '二百零二'],
  [643, '六百四十三'],
  [1000, '一千'],
  [1001, '一千零一'],
  [1010, '一千零一十'],
  [9999, '九千九百九十九'],
])('%i is written %s', (value, text) => expect(chineseNumber(value)).toBe(text));

test.each([0, -1, 1.5, 10_000, Number.NaN])('%d is no article number', (value) => {
  expect(() => chineseNumber(value)).toThrow(expect.objectContaining({ code: 'number.outside-range' }));
});

test('no two numbers are written alike, and none ends in 零', () => {
  const texts = Array.from({ length: 9999 }, (_, index) => chineseNumber(index + 1));
  expect(new Set(texts).size).toBe(9999);
  expect(texts.filter((text) => text.endsWith('零') || text.includes('零零'))).toEqual([]);
});

test('articles are quoted as lawyers quote them', () => {
  expect(act(27).label).toBe('《社区矫正法》第二十七条');
  expect(measures(27, 'p1').label).toBe('《社区矫正法实施办法》第二十七条第一款');
  expect(securityPenalties(72, '4').label).toBe('《治安管理处罚法》第七十二条第四项');
  expect(procuratorateRules(643, '2').label).toBe('《人民检察院刑事诉讼规则》第六百四十三条第二项');
  expect(measures(46, 'p1.3').label).toBe('《社区矫正法实施办法》第四十六条第一款第三项');
  expect(criminalLaw('37-1').label).toBe('《刑法》第三十七条之一');
  expect(procedureInterpretation(202).label).toContain('第二百零二条');
});

test('codes are stable and tell articles apart', () => {
  expect([act(27).code, criminalLaw('37-1').code, securityPenalties(72, '4').code]).toEqual([
    'act-27',
    'criminalLaw-37-1',
    'securityPenalties-72-4',
  ]);
});

test.each(['', '.', 'x', 'p', '1.2', 'p1.', '款'])('paragraph %j is refused', (paragraph) => {
  expect(() => act(1, paragraph)).toThrow(expect.objectContaining({ code: 'article.paragraph' }));
});

test('a provision is in force from its first day up to, not on, its last', () => {
  expect(inForce(act(27), day('2020-06-30'))).toBe(false);
  expect(inForce(act(27), day('2020-07-01'))).toBe(true);
  expect(inForce(cooperation(13), day('2026-02-20'))).toBe(false);
  expect(inForce(cooperation(13), day('2026-02-21'))).toBe(true);
  expect(inForce(prisonLaw(48), day('2026-10-31'))).toBe(false);
  expect(inForce(criminalLaw('37-1'), day('2015-10-31'))).toBe(false);
});

test('the two Public Security Penalties Laws hand over without a gap or an overlap', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2013, max: 2040 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
      const value = day(`${year}-${String(month).padStart(2, '0')}-01`);
      const both = [formerSecurityPenalties(60), securityPenalties(72, '4')];
      expect(both.filter((article) => inForce(article, value))).toHaveLength(1);
    }),
  );
});

test('every source cites under its own exported name', () => {
  const {
    bound: _bound,
    chineseNumber: _number,
    citing: _citing,
    inForce: _inForce,
    sayWhy: _say,
    ...sources
  } = articles;
  for (const [name, cite] of Object.entries(sources)) expect(cite(1).code).toBe(`${name}-1`);
});

test('a step is said with its article', () => {
  expect(sayWhy({ text: '起始日不计。', article: act(27) })).toBe('起始日不计。（《社区矫正法》第二十七条）');
  expect(sayWhy({ text: '起始日不计。' })).toBe('起始日不计。');
});
