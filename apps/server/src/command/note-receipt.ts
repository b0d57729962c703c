import type { Moment } from '@guitu/law';
import { dayOf, endOfDay, isDay } from '@guitu/law';
import { read, stamp } from '@guitu/record';

import { findCopyAccess } from '../access/enter.ts';
import type { Visitor } from '../access/visitor.ts';
import { NotFound } from '../http/answer.ts';
import type { Services } from '../services.ts';
import { runCaseCommand } from './case-command.ts';
import type { Outcome } from './outcome.ts';
import { asOutcome, refuseCommand } from './outcome.ts';

/**
 * Enters that a copy was served or received (送达、回执), on the day it happened. A body that only takes part in the matter enters it for
 * what it has sent itself.
 */
export function noteReceipt(
  services: Services,
  visitor: Visitor,
  copyId: string,
  request: { readonly receivedOn: string; readonly idempotencyKey: string },
): Promise<Outcome<{ readonly caseId: string }>> {
  return asOutcome(async () => {
    const access = await findCopyAccess(services, visitor, copyId);
    const copy = await read(services.record, access, (transaction) =>
      transaction
        .selectFrom('outbox')
        .select(['case_id', 'created_at', 'written_by_code'])
        .where('id', '=', copyId)
        .executeTakeFirst(),
    );
    if (copy?.case_id == null) throw new NotFound();
    if (access.role === 'guest' && copy.written_by_code !== visitor.body.low) throw new NotFound();
    const caseId = copy.case_id;
    const command = {
      command: 'copy.receipt',
      caseId,
      idempotencyKey: request.idempotencyKey,
      definitionVersion: '1',
      body: { copyId, receivedOn: request.receivedOn },
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

/** Only the day is known: the end of it, and for today the present moment. */
function receivedAt(receivedOn: string, createdAt: Moment, now: Moment): Moment {
  if (!isDay(receivedOn)) {
    return refuseCommand([{ code: 'form.invalid', field: 'receivedOn', text: '送达日期不对，请核对。' }]);
  }
  const end = endOfDay(receivedOn);
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
