/// <reference types="node" />
import { existsSync } from 'node:fs';

import { expect, test } from 'vitest';

import { readVectorFiles } from '../vectors/read-files.ts';
import { ruleClaims, ruleStandings } from './all-claims.ts';
import { rules } from './rule.ts';
import { standings } from './standing.ts';

const repository = new URL('../../../../', import.meta.url);
const enforced = ruleClaims.filter(({ status }) => status === 'enforced');

test('the checklist has exactly 306 rules, each with an id of its own', () => {
  expect(rules).toHaveLength(306);
  expect(new Set(rules.map(({ id }) => id)).size).toBe(306);
  for (const rule of rules)
    expect(rule.topic && rule.trigger && rule.citation && rule.confidence, rule.id).toBeTruthy();
});

test('every rule has a standing, whether claimed or not', () => {
  const all = ruleStandings();
  expect(all.map(({ id }) => id)).toEqual(rules.map(({ id }) => id));
  for (const { id, status, where, why } of all) {
    expect(why, id).not.toBe('');
    if (status !== 'planned') expect(where, id).not.toEqual([]);
  }
});

test('nothing of the checklist is only planned', () => {
  expect(ruleStandings().filter(({ status }) => status === 'planned')).toEqual([]);
});

test('an unclaimed rule is planned, and a summary row says that it is one', () => {
  const none = standings([]);
  expect(new Set(none.map(({ status }) => status))).toEqual(new Set(['planned']));
  expect(none.find(({ id }) => id === 'CALC-06')?.why).toBe('尚未实现');
  expect(none.find(({ id }) => id === 'LOST-03')?.why).toContain('概要行');
});

test('a summary row is never claimed as enforced: the rows it sums up are', () => {
  const summaries = new Set(rules.filter(({ summary }) => summary === true).map(({ id }) => id));
  expect(summaries.size).toBe(7);
  expect(enforced.filter(({ id }) => summaries.has(id))).toEqual([]);
});

test('only a summary row is claimed as one', () => {
  const summaries = rules.filter(({ summary }) => summary === true).map(({ id }) => id);
  const claimed = ruleClaims.filter(({ status }) => status === 'summary').map(({ id }) => id);
  expect(summaries).toEqual(expect.arrayContaining(claimed));
  expect(claimed).toContain('LOST-03');
});

test('unknown and doubled claims are refused', () => {
  const claim = { id: 'CALC-06', status: 'enforced', where: ['x'], why: 'x' } as const;
  expect(() => standings([{ ...claim, id: 'CALC-99' }])).toThrow('CALC-99');
  expect(() => standings([claim, claim])).toThrow('CALC-06');
});

test.each(ruleClaims)('the files $id is claimed to live in exist', ({ where }) => {
  expect(where.length).toBeGreaterThan(0);
  for (const path of where) expect(existsSync(new URL(path, repository)), path).toBe(true);
});

test.each(enforced)('$id has vectors on both sides of its boundary', ({ id }) => {
  const found = readVectorFiles().find(({ name }) => name === id);
  const outcomes = new Set(found?.file.cases.map((entry) => JSON.stringify(entry.expect)));
  expect(outcomes.size).toBeGreaterThanOrEqual(2);
});
