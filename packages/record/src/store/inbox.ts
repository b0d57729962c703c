import type { Selectable, Transaction } from 'kysely';

import type { Access } from '../change/access.ts';
import { takeOn } from '../change/take-on.ts';
import { newId } from '../id.ts';
import { json } from '../json.ts';
import type { Record } from '../open/record.ts';
import type { DB, InboxTable } from '../schema/tables.generated.ts';

/** A command envelope as it came; its signature was checked before. */
export interface Envelope {
  readonly envelopeId: string;
  readonly source: string;
  readonly body: unknown;
}

/** Takes an envelope in. The same envelope twice is one: the second time nothing happens. */
export async function insertInbox(record: Record, access: Access, envelope: Envelope): Promise<void> {
  await record.database.transaction().execute(async (transaction) => {
    await takeOn(transaction, access);
    // No target: naming one would need the right to read, which those who hand in do not have.
    await transaction
      .insertInto('inbox')
      .values({
        id: newId(),
        envelope_id: envelope.envelopeId,
        source: envelope.source,
        received_at: record.now(),
        body: json(envelope.body),
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  });
}

/** Locks the oldest waiting envelopes for this transaction; other workers take the next ones. As system. */
export function takeInbox(transaction: Transaction<DB>, limit: number): Promise<Selectable<InboxTable>[]> {
  return transaction
    .selectFrom('inbox')
    .selectAll()
    .where('status', '=', 'waiting')
    .orderBy('received_at')
    .orderBy('id')
    .limit(limit)
    .forUpdate()
    .skipLocked()
    .execute();
}

/** Notes what became of an envelope: the change it led to, or why it was refused. As system. */
export async function answerInbox(
  transaction: Transaction<DB>,
  id: string,
  answer: { readonly changeId: string } | { readonly refusal: unknown },
): Promise<void> {
  const values =
    'changeId' in answer
      ? { status: 'taken', change_id: answer.changeId }
      : { status: 'refused', refusal: json(answer.refusal) };
  await transaction.updateTable('inbox').set(values).where('id', '=', id).execute();
}
