import type { Moment } from '@guitu/law';
import { dayOf, judgeAcknowledgement } from '@guitu/law';
import { json, read, stamp, write } from '@guitu/record';
import { sql } from 'kysely';

import type { Visitor } from '../access/visitor.ts';
import { accessOf } from '../access/visitor.ts';
import type { Outcome } from '../command/outcome.ts';
import { asOutcome, refuseCommand } from '../command/outcome.ts';
import { NotFound } from '../http/answer.ts';
import type { Services } from '../services.ts';
import { entered } from './entered.ts';

interface AcknowledgementRequest {
  readonly receivedAt?: string | undefined;
  readonly receivedBy?: string | undefined;
  readonly idempotencyKey: string;
}

/**
 * A court, a police station or a prison enters that it received what was sent to it (回执). It writes one line into the chain of the case,
 * through the copy that names it: row-level security lets it into no other, and it sees nothing more of the case by it.
 */
export function acknowledge(
  services: Services,
  visitor: Visitor,
  copyId: string,
  { idempotencyKey, ...given }: AcknowledgementRequest,
): Promise<Outcome<{ readonly id: string }>> {
  return asOutcome(async () => {
    const access = { ...accessOf(visitor), copyId };
    const copy = await read(services.record, accessOf(visitor), (transaction) =>
      transaction
        .selectFrom('outbox')
        .select(['case_id', 'holder_code', 'created_at'])
        .where('id', '=', copyId)
        .executeTakeFirst(),
    );
    if (copy?.case_id == null) throw new NotFound();
    const { case_id: caseId, holder_code: holderCode } = copy;
    const asked = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
    const order = {
      command: 'copy.acknowledge',
      idempotencyKey,
      definitionVersion: '1',
      chainId: caseId,
      caseId,
      caseUnseen: true,
      holderCode,
      body: { copyId, ...asked },
    };
    const { result, replayed } = await write(services.record, access, order, async (transaction, change) => {
      const sentOn = dayOf(copy.created_at as Moment);
      const judged = judgeAcknowledgement(asked, { sentOn, now: change.at as Moment });
      if (judged.refusals.length > 0) return refuseCommand(judged.refusals);
      const changed = await transaction
        .updateTable('outbox')
        .set({
          status: 'received',
          // What the agency entered when it was served stands; the body's own word stands beside it.
          received_at: sql`coalesce(received_at, ${judged.values['receivedAt']}::timestamptz)`,
          payload: sql`payload || ${json({ acknowledged: judged.values })}::jsonb`,
          ...stamp(change),
        })
        .where('id', '=', copyId)
        .where(sql<boolean>`not payload ? 'acknowledged'`)
        .returning('id')
        .execute();
      if (changed.length === 0) return refuseCommand([entered]);
      return { id: copyId };
    });
    if (!replayed) services.notices.announce({ type: 'case', id: caseId, caseId, holderCode });
    return result;
  });
}
