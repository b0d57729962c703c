import { describe, expect, test } from 'vitest';

import { compareChanges } from './check/changes.mjs';
import { faultPoints, kinds, makePlan, makeShortPlan } from './plan.mjs';
import { runPlan } from './run.mjs';
import { setStage } from './stage.mjs';

describe('the plan', () => {
  test('the same seed kills the same, another seed something else', () => {
    expect(makePlan(7, 200)).toEqual(makePlan(7, 200));
    expect(makePlan(8, 200)).not.toEqual(makePlan(7, 200));
  });

  test('every fault point and every kind has its turn', () => {
    const names = makePlan(1, 200).map(({ kind, point }: { kind: string; point?: string }) => point ?? kind);
    for (const name of faultPoints)
      expect(names.filter((one) => one === name).length).toBeGreaterThanOrEqual(11);
    for (const name of kinds) expect(names.filter((one) => one === name).length).toBe(20);
  });
});

describe('what counts as a violation', () => {
  const order = { key: 'k-1', kind: 'entry', state: 'acknowledged' };
  const row = { changes: 1, links: 1, events: 0, entries: 1, relations: 0, matter_id: null };
  const compare = (orders: object[], rows: object[][]) =>
    compareChanges(
      { all: () => orders, get: (key: string) => orders.find((one) => 'key' in one && one.key === key) },
      new Map(rows as [string, object][]),
    );

  test('a change that stands once, and one refused that does not, are none', () => {
    expect(compare([order, { ...order, key: 'k-2', state: 'refused' }], [['k-1', row] as never])).toEqual([]);
  });

  test.each([
    ['acknowledged and lost', [order], [], '却没有写下'],
    ['refused and done', [{ ...order, state: 'refused' }], [['k-1', row]], '却写下了'],
    ['said to be lost and done', [{ ...order, state: 'sent', denied: true }], [['k-1', row]], '其实已经保存'],
    ['done twice', [order], [['k-1', { ...row, entries: 2 }]], 'entries 是 2 条'],
    ['done and asked for by nobody', [], [['k-9', row]], '没有人要求过'],
  ])('%s', (_name, orders, rows, sentence) => {
    expect(compare(orders, rows as never).join()).toContain(sentence);
  });
});

test('killed once in every way: nothing acknowledged lost, nothing doubled, the chain whole', async () => {
  const stage = await setStage('torture-test');
  try {
    const plan = makeShortPlan(1);
    const done = await runPlan(stage, plan, { seed: 1 });
    expect(done.violations).toEqual([]);
    expect(done.killed).toBe(plan.length);
    expect(done.acknowledged).toBeGreaterThan(20);
  } finally {
    await stage.strike();
  }
}, 300_000);
