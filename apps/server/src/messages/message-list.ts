import { markMessagesRead, read } from '@guitu/record';

import type { Visitor } from '../access/visitor.ts';
import { accessOf } from '../access/visitor.ts';
import type { MessageList } from '../contract/messages.ts';
import type { Transaction } from '../record-types.ts';
import type { Services } from '../services.ts';

/** What the body one works for has been told, the newest first, and what of it this account has not read. */
export function messageList(
  services: Services,
  visitor: Visitor,
  { page, size }: { readonly page: number; readonly size: number },
): Promise<MessageList> {
  return read(services.record, accessOf(visitor), async (transaction) => {
    const rows = await withReading(transaction, visitor)
      .select(['message.id', 'kind', 'text', 'href', 'on_day', 'created_at', 'read_at'])
      .orderBy('created_at', 'desc')
      .orderBy('message.id')
      .limit(size)
      .offset((page - 1) * size)
      .execute();
    const counts = await withReading(transaction, visitor)
      .select((row) => [
        row.fn.countAll<number>().as('total'),
        row.fn.countAll<number>().filterWhere('read_at', 'is', null).as('unread'),
      ])
      .executeTakeFirstOrThrow();
    return {
      rows: rows.map((row) => ({
        id: row.id,
        kind: row.kind as MessageList['rows'][number]['kind'],
        text: row.text,
        href: row.href,
        on: row.on_day,
        createdAt: row.created_at,
        read: row.read_at !== null,
      })),
      total: counts.total,
      unread: counts.unread,
      page,
      size,
    };
  });
}

/** How many messages this account has not read. */
export function countUnread(services: Services, visitor: Visitor): Promise<number> {
  return read(services.record, accessOf(visitor), (transaction) => unread(transaction, visitor));
}

/** Marks as read, and answers with how many are left. Without ids: everything there is. */
export async function markRead(
  services: Services,
  visitor: Visitor,
  ids: readonly string[] | undefined,
): Promise<number> {
  const access = accessOf(visitor);
  const chosen =
    ids ?? (await read(services.record, access, (transaction) => unreadIds(transaction, visitor)));
  await markMessagesRead(services.record, access, chosen);
  return countUnread(services, visitor);
}

function withReading(transaction: Transaction, visitor: Visitor) {
  return transaction
    .selectFrom('message')
    .leftJoin('message_read', (join) =>
      join
        .onRef('message_read.message_id', '=', 'message.id')
        .on('message_read.account_id', '=', visitor.account.id),
    )
    .where('message.body_id', '=', visitor.body.id)
    .where('message.channel', '=', 'desk');
}

async function unread(transaction: Transaction, visitor: Visitor): Promise<number> {
  const row = await withReading(transaction, visitor)
    .select((one) => one.fn.countAll<number>().as('count'))
    .where('read_at', 'is', null)
    .executeTakeFirstOrThrow();
  return row.count;
}

async function unreadIds(transaction: Transaction, visitor: Visitor): Promise<string[]> {
  const rows = await withReading(transaction, visitor)
    .select('message.id')
    .where('read_at', 'is', null)
    .execute();
  return rows.map((row) => row.id);
}
