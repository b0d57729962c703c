import type { Transaction } from 'kysely';
import { sql } from 'kysely';

import { systemAccess } from '../change/access.ts';
import { takeOn } from '../change/take-on.ts';
import type { Record } from '../open/record.ts';
import type { DB } from '../schema/tables.generated.ts';

/** Adds the differences that commands have left to the days of counties and prefectures: a page then has few of them to read. */
export async function foldCaseDays(record: Record): Promise<void> {
  await asSystem(record, (transaction) => sql`select guitu.fold_case_days()`.execute(transaction));
}

/**
 * Judges the days of all cases anew, puts right the kept ones that differ, and folds the differences. Answers with how many were wrong:
 * none, unless rows were written past the triggers.
 */
export async function settleCaseDays(record: Record): Promise<number> {
  const { rows } = await asSystem(record, (transaction) =>
    sql<{ wrong: number }>`select guitu.settle_case_days() as wrong`.execute(transaction),
  );
  return rows[0]?.wrong ?? 0;
}

function asSystem<T>(record: Record, work: (transaction: Transaction<DB>) => Promise<T>): Promise<T> {
  return record.database.transaction().execute(async (transaction) => {
    await takeOn(transaction, systemAccess());
    return work(transaction);
  });
}
