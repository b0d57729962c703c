import { read } from '@guitu/record';

import { accessOf } from '../access/visitor.ts';
import type { Visitor } from '../access/visitor.ts';
import type { ReceivedList } from '../contract/received.ts';
import type { Services } from '../services.ts';

/** What this body was sent, newest first. Row-level security shows a court, a police station or a prison no other copy. */
export function listReceived(
  services: Services,
  visitor: Visitor,
  { page, size }: { readonly page: number; readonly size: number },
): Promise<ReceivedList> {
  return read(services.record, accessOf(visitor), async (transaction) => {
    const [{ total }, rows] = await Promise.all([
      transaction
        .selectFrom('outbox')
        .select((row) => row.fn.countAll<number>().as('total'))
        .executeTakeFirstOrThrow(),
      transaction
        .selectFrom('outbox')
        .select(['id', 'subject', 'created_at', 'paper_id'])
        .orderBy('created_at', 'desc')
        .orderBy('id', 'desc')
        .limit(size)
        .offset((page - 1) * size)
        .execute(),
    ]);
    return {
      rows: rows.map((row) => ({
        id: row.id,
        subject: row.subject,
        at: row.created_at,
        paperId: row.paper_id,
      })),
      total,
      page,
      size,
    };
  });
}
