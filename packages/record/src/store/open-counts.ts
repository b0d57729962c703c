import { sql } from 'kysely';

import { systemAccess } from '../change/access.ts';
import { takeOn } from '../change/take-on.ts';
import type { Record } from '../open/record.ts';

/**
 * Counts the matters that run and their legal deadlines anew, puts right the kept counts that differ, and makes one row of the many
 * differences a day has left. Answers with how many were wrong: none, unless rows were written past the triggers.
 */
export async function settleOpenCounts(record: Record): Promise<number> {
  return record.database.transaction().execute(async (transaction) => {
    await takeOn(transaction, systemAccess());
    const { rows } = await sql<{ wrong: number }>`select guitu.settle_open_counts() as wrong`.execute(
      transaction,
    );
    return rows[0]?.wrong ?? 0;
  });
}
