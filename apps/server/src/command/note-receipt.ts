import type { Moment } from '@guitu/law';
import { dayOf, isDay, judgeService } from '@guitu/law';
import { read, stamp } from '@guitu/record';
import { sql } from 'kysely';

import { findCopyAccess } from '../access/enter.ts';
import { mayReceive } from '../access/may-receive.ts';
import type { Visitor } from '../access/visitor.ts';
import { NotFound } from '../http/answer.ts';
import { lastMomentOf } from '../papers/receipt-day.ts';
import type { Services } from '../services.ts';
import { runCaseCommand } from './case-command.ts';
import type { Outcome } from './outcome.ts';
import { asOutcome, refuseCommand } from './outcome.ts';

interface ReceiptRequest {
  readonly receivedOn: string;
  /** How it was served on the person, by the names of `serviceForm`. */
  readonly service?: Readonly<Record<string, string>> | undefined;
  readonly idempotencyKey: string;
}

/**
 * Enters that a copy was served or received (送达、回执), on the day it happened. A body that only takes part in the matter, and the
 * procuratorate, enter it for what they have sent themselves.
 */
export function noteReceipt(
  services: Services,
  visitor: Visitor,
  copyId: string,
  request: ReceiptRequest,
): Promise<Outcome<{ readonly caseId: string }>> {
  return asOutcome(async () => {
    const access = await findCopyAccess(services, visitor, copyId);
    const copy = await read(services.record, access, (transaction) =>
      transaction
        .selectFrom('outbox')
        .leftJoin('change', 'change.id', 'outbox.change_id')
        .select(['outbox.case_id', 'outbox.created_at', 'outbox.written_by_code'])
        .select('outbox.recipient_body_id')
        .select('change.body_id as sender_id')
        .where('outbox.id', '=', copyId)
        .executeTakeFirst(),
    );
    if (copy?.case_id == null) throw new NotFound();
    if (!mayReceive(access, copy)) throw new NotFound();
    const caseId = copy.case_id;
    const service = serviceOf(request);
    const command = {
      command: 'copy.receipt',
      caseId,
      idempotencyKey: request.idempotencyKey,
      definitionVersion: '1',
      body: { copyId, receivedOn: request.receivedOn, ...(service === undefined ? {} : { service }) },
      sensitive: [],
      matterIds: [],
      inMerged: true,
      access,
    };
    return runCaseCommand(services, visitor, command, async ({ transaction, change, now }) => {
      const changed = await transaction
        .updateTable('outbox')
        .set({
          status: 'received',
          received_at: receivedAt(request.receivedOn, copy.created_at as Moment, now),
          ...(service === undefined
            ? {}
            : { payload: sql`payload || ${JSON.stringify({ service })}::jsonb` }),
          ...stamp(change),
        })
        .where('id', '=', copyId)
        .where('status', '<>', 'received')
        .returning('id')
        .execute();
      if (changed.length === 0) refuseCommand([{ code: 'copy.received', text: '这一份已经登记过送达。' }]);
      return { caseId };
    });
  });
}

/** A receipt without what proves it is asked for again; without any, only the day is kept, as of what goes to a body. */
function serviceOf({ receivedOn, service }: ReceiptRequest): Readonly<Record<string, unknown>> | undefined {
  if (service === undefined) return undefined;
  const { values, refusals } = judgeService({ ...service, receivedOn });
  return refusals.length > 0 ? refuseCommand(refusals) : values;
}

/** Only the day is known: the end of it, and for today the present moment. */
function receivedAt(receivedOn: string, createdAt: Moment, now: Moment): Moment {
  if (!isDay(receivedOn)) {
    return refuseCommand([{ code: 'form.invalid', field: 'receivedOn', text: '送达日期不对，请核对。' }]);
  }
  const end = lastMomentOf(receivedOn);
  if (end < createdAt) {
    return refuseCommand([
      { code: 'copy.too-early', field: 'receivedOn', text: '送达日期早于文书作出的日期，请核对。' },
    ]);
  }
  if (receivedOn > dayOf(now)) {
    return refuseCommand([{ code: 'copy.future', field: 'receivedOn', text: '送达日期晚于今天，请核对。' }]);
  }
  return end <= now ? end : now;
}
