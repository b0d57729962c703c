import { describe, expect, test } from 'vitest';

import { keepsBudget } from './budgets.mjs';
import { measure, summarise } from './measure.mjs';
import { parseOptions } from './options.mjs';
import { withRange } from './rival.mjs';

describe('what the table says', () => {
  test('percentiles are values that were measured, by nearest rank', () => {
    const times = Array.from({ length: 100 }, (_, index) => 100 - index);
    expect(summarise(times)).toMatchObject({ count: 100, p50: 50, p95: 95, p99: 99 });
    expect(summarise([4])).toMatchObject({ p50: 4, p99: 4, rate: 250 });
  });

  test('ours and the rival take turns, and warming up does not count', async () => {
    const order: string[] = [];
    const note = (who: string) => async (index: number) => void order.push(`${who}${index}`);
    const { own, rival } = await measure(note('own'), note('rival'), { most: 3, warm: 1 });
    expect([own.count, rival.count]).toEqual([3, 3]);
    expect(order).toEqual(['rival0', 'own0', 'rival1', 'own1', 'rival2', 'own2', 'rival3', 'own3']);
  });

  test('a budget is kept only when every part of it is', () => {
    const sample = { p50: 10, p95: 60, p99: 90, rate: 40 };
    expect(keepsBudget({ p50: 15, p95: 50, p99: 100 }, sample, undefined)).toBe(false);
    expect(keepsBudget({ p95: 60 }, sample, undefined)).toBe(true);
    expect(keepsBudget({ share: 0.5 }, sample, { rate: 81 })).toBe(false);
    expect(keepsBudget({ rate: 40 }, sample, undefined)).toBe(true);
    expect(keepsBudget(undefined, sample, undefined)).toBeUndefined();
  });
});

describe('what is measured', () => {
  test('the size is a hundred thousand, ten thousand when in a hurry, or what one says', () => {
    expect(parseOptions([]).cases).toBe(100_000);
    expect(parseOptions(['--quick']).cases).toBe(10_000);
    expect(parseOptions(['--cases', '5000', '--quick']).cases).toBe(5_000);
    expect(() => parseOptions(['--cases', 'many'])).toThrow('--cases 应为');
  });

  test('the rival gets the range of the policy in its text, wherever the table stands', () => {
    const page = '(select "id" from "supervision_case" order by "name_sort" limit $1)';
    const text = `select "name" from "supervision_case" where "id" in ${page} and "x" = (select 1 from "body")`;
    const { text: ranged } = withRange({ text, values: [] }, 'supervision_case', { low: 1, high: 2 });
    const rows = '(select * from "supervision_case" where "holder_code" between 1::bigint and 2::bigint)';
    expect(ranged).toBe(
      `select "name" from ${rows} as "supervision_case" where "id" in (select "id" from ${rows} as "supervision_case" order by "name_sort" limit $1) and "x" = (select 1 from "body")`,
    );
  });

  test('a column after "distinct from" is no table', () => {
    const text = 'select 1 from "finding" where 1 is not distinct from "finding"."matter_id"';
    const { text: ranged } = withRange({ text, values: [] }, 'finding', { low: 1, high: 2 });
    expect(ranged.endsWith('is not distinct from "finding"."matter_id"')).toBe(true);
    expect(ranged).toContain(') as "finding" where');
  });

  test('a table that goes by another name keeps it', () => {
    const text = 'select 1 from "supervision_case" as "merged" where "merged"."id" = 1';
    const { text: ranged } = withRange({ text, values: [] }, 'supervision_case', { low: 1, high: 2 });
    expect(ranged).toBe(
      'select 1 from (select * from "supervision_case" where "holder_code" between 1::bigint and 2::bigint) as "merged" where "merged"."id" = 1',
    );
  });
});
