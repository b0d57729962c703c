import { read, stamp } from '@guitu/record';

import type { Visitor } from '../access/visitor.ts';
import { accessOf } from '../access/visitor.ts';
import { assessDutiesAnew } from '../command/assess-duties-anew.ts';
import { runCaseCommand } from '../command/case-command.ts';
import { refuseCommand } from '../command/outcome.ts';
import type { WithdrawEntry } from '../contract/duties.ts';
import { NotFound } from '../http/answer.ts';
import type { Row, Transaction } from '../record-types.ts';
import type { Services } from '../services.ts';

type ExcuseRow = Row<'duty_excuse'>;

/** An excuse given by mistake: it stays to be seen with its reason, and what it let off is owed, or was missed, again. */
export async function withdrawExcuse(
  services: Services,
  visitor: Visitor,
  excuseId: string,
  request: WithdrawEntry,
): Promise<{ readonly caseId: string }> {
  const found = await read(services.record, accessOf(visitor), (transaction) => find(transaction, excuseId));
  const caseId = found.case_id;
  const { duty, occurrence, kind } = found;
  const command = {
    command: 'duty.withdraw',
    caseId,
    idempotencyKey: request.idempotencyKey,
    definitionVersion: '1',
    body: { excuseId, duty, occurrence, kind, reason: request.reason },
    sensitive: [],
    matterIds: [],
    // What was said in a case that was merged since still counts in the kept one.
    inMerged: true,
  };
  return runCaseCommand(services, visitor, command, async (work, file) => {
    // Asked again under the lock: two may have withdrawn it at once.
    const standing = await find(work.transaction, excuseId);
    if (standing.withdrawn_at !== null) refuseCommand([already]);
    await work.transaction
      .updateTable('duty_excuse')
      .set({ withdrawn_at: work.change.at, withdrawn_reason: request.reason, ...stamp(work.change) })
      .where('id', '=', excuseId)
      .execute();
    await assessDutiesAnew(work, file);
    return { caseId };
  });
}

async function find(transaction: Transaction, excuseId: string): Promise<ExcuseRow> {
  const row = await transaction
    .selectFrom('duty_excuse')
    .selectAll()
    .where('id', '=', excuseId)
    .executeTakeFirst();
  if (row === undefined) throw new NotFound();
  return row;
}

const already = { code: 'excuse.withdrawn', text: '这一条已经撤回，请刷新页面。' };
