import { sql } from 'kysely';
import type { Insertable, Selectable, Transaction } from 'kysely';

import { systemAccess } from '../change/access.ts';
import type { Access } from '../change/access.ts';
import { takeOn } from '../change/take-on.ts';
import type { Record } from '../open/record.ts';
import type { DB, MessageTable } from '../schema/tables.generated.ts';

export type Message = Selectable<MessageTable>;

// Any fixed number: one process at a time makes messages.
const makerLock = 760_128_533_422;

/**
 * Makes messages in one transaction of the installation itself. Where another process is at it, nothing is done: it makes the same ones.
 * Answers with how many were new.
 */
export async function makeMessages(
  record: Record,
  make: (transaction: Transaction<DB>) => Promise<readonly Insertable<MessageTable>[]>,
): Promise<number> {
  return record.database.transaction().execute(async (transaction) => {
    await takeOn(transaction, systemAccess());
    const { rows } = await sql<{
      free: boolean;
    }>`select pg_try_advisory_xact_lock(${makerLock}) as free`.execute(transaction);
    if (rows[0]?.free !== true) return 0;
    const messages = await make(transaction);
    if (messages.length === 0) return 0;
    const { numInsertedOrUpdatedRows = 0n } = await transaction
      .insertInto('message')
      .values(messages)
      .onConflict((conflict) => conflict.columns(['channel', 'body_id', 'on_day', 'cause']).doNothing())
      .executeTakeFirst();
    return Number(numInsertedOrUpdatedRows);
  });
}

/**
 * Takes messages that are to go out now, and puts them off until `again` before anything is sent: whoever dies in between leaves them to be
 * sent once more, never unsent. Two processes never take the same one.
 */
export async function takeWaitingMessages(
  record: Record,
  options: { readonly atMost: number; readonly again: string },
): Promise<readonly Message[]> {
  const { atMost, again } = options;
  return record.database.transaction().execute(async (transaction) => {
    await takeOn(transaction, systemAccess());
    const waiting = transaction
      .selectFrom('message')
      .select('id')
      .where('state', '=', 'waiting')
      .where('next_attempt_at', '<=', record.now())
      .orderBy('next_attempt_at')
      .limit(atMost)
      .forUpdate()
      .skipLocked();
    return transaction
      .updateTable('message')
      .set((row) => ({ attempts: row('attempts', '+', 1), next_attempt_at: again }))
      .where('id', 'in', waiting)
      .returningAll()
      .execute();
  });
}

/** Notes what came of sending one. `nextAttemptAt` where it is to be tried again. */
export async function noteMessage(
  record: Record,
  id: string,
  outcome: {
    readonly state: 'waiting' | 'sent' | 'failed';
    readonly answer: string;
    readonly nextAttemptAt?: string;
  },
): Promise<void> {
  await record.database.transaction().execute(async (transaction) => {
    await takeOn(transaction, systemAccess());
    await transaction
      .updateTable('message')
      .set({
        state: outcome.state,
        answer: outcome.answer,
        next_attempt_at: outcome.nextAttemptAt ?? null,
        ...(outcome.state === 'sent' ? { sent_at: record.now() } : {}),
      })
      .where('id', '=', id)
      .execute();
  });
}

/** Notes that an account has read messages; once read stays read. Messages it cannot see are passed over. */
export async function markMessagesRead(
  record: Record,
  access: Access,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  await record.database.transaction().execute(async (transaction) => {
    await takeOn(transaction, access);
    const seen = await transaction.selectFrom('message').select('id').where('id', 'in', ids).execute();
    if (seen.length === 0) return;
    await transaction
      .insertInto('message_read')
      .values(seen.map(({ id }) => ({ account_id: access.accountId, message_id: id, read_at: record.now() })))
      .onConflict((conflict) => conflict.columns(['account_id', 'message_id']).doNothing())
      .execute();
  });
}

/** Removes messages of a day and those before it, with who has read them. */
export async function deleteMessages(record: Record, until: string): Promise<void> {
  await record.database.transaction().execute(async (transaction) => {
    await takeOn(transaction, systemAccess());
    await transaction.deleteFrom('message').where('on_day', '<=', until).execute();
  });
}
