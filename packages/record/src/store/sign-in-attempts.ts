import { sql } from 'kysely';

import { systemAccess } from '../change/access.ts';
import { takeOn } from '../change/take-on.ts';
import type { Record } from '../open/record.ts';

/**
 * Counts a failed sign-in; at `lockAfter` in a row the account is locked until `until`. In a transaction of its own, so
 * that it counts although the sign-in fails.
 * @returns the moment until which the account is locked now, or null
 */
export async function recordFailedSignIn(
  record: Record,
  accountId: string,
  rule: { readonly lockAfter: number; readonly until: string },
): Promise<string | null> {
  return record.database.transaction().execute(async (transaction) => {
    await takeOn(transaction, systemAccess());
    const row = await transaction
      .updateTable('account')
      .set((account) => ({
        failed_attempts: account('failed_attempts', '+', 1),
        locked_until: sql<string | null>`case when failed_attempts + 1 >= ${rule.lockAfter}::integer
          then ${rule.until}::timestamptz else locked_until end`,
      }))
      .where('id', '=', accountId)
      .returning('locked_until')
      .executeTakeFirst();
    return row?.locked_until ?? null;
  });
}

/** Forgets failed attempts after a successful sign-in. */
export async function clearFailedSignIns(record: Record, accountId: string): Promise<void> {
  await record.database.transaction().execute(async (transaction) => {
    await takeOn(transaction, systemAccess());
    await transaction
      .updateTable('account')
      .set({ failed_attempts: 0, locked_until: null })
      .where('id', '=', accountId)
      .where((row) => row.or([row('failed_attempts', '>', 0), row('locked_until', 'is not', null)]))
      .execute();
  });
}
