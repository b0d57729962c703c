import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { openTestRecord } from '../testing/index.ts';
import type { TestRecord } from '../testing/index.ts';
import { systemAccess } from './access.ts';
import { inWriting } from './in-writing.ts';

let opened: TestRecord;
beforeAll(async () => {
  opened = await openTestRecord({ now: () => '2026-11-23T02:00:00.000Z' });
});
afterAll(() => opened?.close());

const one = sql<{ n: number }>`select 1 as n`;

test('what is asked side by side is answered in its order, in one transaction of that role', async () => {
  const answers = await inWriting(opened.record.database, systemAccess(), (transaction) =>
    Promise.all(
      [1, 2, 3].map(async (n) => {
        const asked = sql<{ n: number; id: string; role: string; mode: string }>`
          select ${n}::integer as n, pg_current_snapshot()::text as id, current_user as role,
                 current_setting('transaction_read_only') as mode`;
        return (await asked.execute(transaction)).rows[0];
      }),
    ),
  );
  expect(answers.map((row) => row?.n)).toEqual([1, 2, 3]);
  expect(new Set(answers.map((row) => row?.id)).size).toBe(1);
  for (const row of answers) expect(row).toMatchObject({ role: 'guitu_system', mode: 'off' });
});

test('of several that are asked at once the first fault is told, nothing stays, and the connection is fit for the next', async () => {
  const { database } = opened.record;
  const failing = inWriting(database, systemAccess(), async (transaction) => {
    await sql`create temporary table left_behind (n integer)`.execute(transaction);
    await Promise.all([
      one.execute(transaction),
      sql`select 1 / 0`.execute(transaction),
      one.execute(transaction),
    ]);
  });
  await expect(failing).rejects.toMatchObject({ code: '22012' });
  for (let round = 0; round < 12; round += 1) {
    const { rows } = await inWriting(database, systemAccess(), (transaction) =>
      sql<{ found: string | null }>`select to_regclass('pg_temp.left_behind')::text as found`.execute(
        transaction,
      ),
    );
    expect(rows[0]?.found).toBeNull();
  }
});

test('nothing can be asked when it is over', async () => {
  let kept: Parameters<Parameters<typeof inWriting>[2]>[0] | undefined;
  await inWriting(opened.record.database, systemAccess(), async (transaction) => {
    kept = transaction;
  });
  await expect(one.execute(kept!)).rejects.toThrow('is over');
  expect(() => kept!.transaction()).toThrow();
});
