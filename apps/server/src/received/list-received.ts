import { read, systemAccess } from '@guitu/record';

import { accessOf } from '../access/visitor.ts';
import type { Visitor } from '../access/visitor.ts';
import type { ReceivedList } from '../contract/received.ts';
import type { Services } from '../services.ts';
import { loadBehind } from './load-behind.ts';
import { receivedRow } from './received-row.ts';

/**
 * What this body was sent, newest first. Row-level security shows a court, a police station or a prison no other copy; what its papers say of
 * themselves (number, sender, whom they are about) is read for those copies alone.
 */
export async function listReceived(
  services: Services,
  visitor: Visitor,
  { page, size }: { readonly page: number; readonly size: number },
): Promise<ReceivedList> {
  const { total, copies } = await read(services.record, accessOf(visitor), async (transaction) => {
    const [counted, rows] = await Promise.all([
      transaction
        .selectFrom('outbox')
        .select((row) => row.fn.countAll<number>().as('total'))
        .executeTakeFirstOrThrow(),
      transaction
        .selectFrom('outbox')
        .selectAll()
        .orderBy('created_at', 'desc')
        .orderBy('id', 'desc')
        .limit(size)
        .offset((page - 1) * size)
        .execute(),
    ]);
    return { total: counted.total, copies: rows };
  });
  const behind = await read(services.record, systemAccess(visitor.account.name), (transaction) =>
    loadBehind(transaction, copies),
  );
  const rows = copies.map((copy) => receivedRow(copy, behind, services.calendar, visitor.body.kind));
  return { rows, total, page, size };
}
