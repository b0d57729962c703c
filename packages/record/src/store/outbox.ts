import type { Insertable, Selectable, Transaction } from 'kysely';

import type { Change } from '../change/order.ts';
import { stamp } from '../change/order.ts';
import { newId } from '../id.ts';
import { json } from '../json.ts';
import type { DB, OutboxTable } from '../schema/tables.generated.ts';

/** Something that must reach another body; delivered after the transaction, by a job. */
export interface OutgoingMessage {
  readonly caseId: string | null;
  readonly matterId?: string | null;
  readonly kind: 'copy' | 'notify' | 'package';
  readonly recipientKind: string;
  readonly recipientBodyId?: string | null;
  readonly recipientName: string;
  readonly paperId?: string | null;
  readonly subject: string;
  readonly payload?: unknown;
}

/** Puts a message into the outbox, waiting; returns its id. */
export async function insertOutbox(
  transaction: Transaction<DB>,
  change: Change,
  message: OutgoingMessage,
): Promise<string> {
  const id = newId();
  const row: Insertable<OutboxTable> = {
    id,
    case_id: message.caseId,
    matter_id: message.matterId ?? null,
    kind: message.kind,
    recipient_kind: message.recipientKind,
    recipient_body_id: message.recipientBodyId ?? null,
    recipient_name: message.recipientName,
    paper_id: message.paperId ?? null,
    subject: message.subject,
    payload: json(message.payload ?? {}),
    status: 'waiting',
    created_at: change.at,
    holder_code: change.holderCode,
    ...stamp(change),
  };
  await transaction.insertInto('outbox').values(row).execute();
  return id;
}

/**
 * Notes what became of a message: sent, received (with a receipt) or failed. Each is a change of its own, because that
 * and when another body was told is itself evidence.
 */
export async function markOutbox(
  transaction: Transaction<DB>,
  change: Change,
  id: string,
  status: 'sent' | 'received' | 'failed',
): Promise<void> {
  await transaction
    .updateTable('outbox')
    .set((row) => ({
      status,
      ...(status === 'sent' && { sent_at: change.at }),
      ...(status === 'received' && { received_at: change.at }),
      ...(status !== 'received' && { attempts: row('attempts', '+', 1) }),
      ...stamp(change),
    }))
    .where('id', '=', id)
    .execute();
}

/** The oldest waiting messages, for the job that delivers them. */
export function waitingOutbox(
  transaction: Transaction<DB>,
  limit: number,
): Promise<Selectable<OutboxTable>[]> {
  return transaction
    .selectFrom('outbox')
    .selectAll()
    .where('status', '=', 'waiting')
    .orderBy('created_at')
    .orderBy('id')
    .limit(limit)
    .execute();
}
