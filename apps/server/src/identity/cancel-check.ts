import { read, stamp } from '@guitu/record';

import { accessOf } from '../access/visitor.ts';
import type { Visitor } from '../access/visitor.ts';
import { runCaseCommand } from '../command/case-command.ts';
import { refuseCommand } from '../command/outcome.ts';
import { orNotFound } from '../http/answer.ts';
import type { Services } from '../services.ts';

/** Takes a request back that no terminal has answered yet. */
export async function cancelCheck(
  services: Services,
  visitor: Visitor,
  checkId: string,
  idempotencyKey: string,
): Promise<{ readonly caseId: string }> {
  const { case_id: caseId } = orNotFound(
    await read(services.record, accessOf(visitor), (transaction) =>
      transaction.selectFrom('identity_check').select('case_id').where('id', '=', checkId).executeTakeFirst(),
    ),
  );
  const command = {
    command: 'identity.cancel',
    caseId,
    idempotencyKey,
    definitionVersion: '1',
    body: { checkId },
    sensitive: [],
    matterIds: [],
  };
  return runCaseCommand(services, visitor, command, async (work) => {
    const { numUpdatedRows } = await work.transaction
      .updateTable('identity_check')
      .set({ result: 'cancelled', answered_at: work.now, ...stamp(work.change) })
      .where('id', '=', checkId)
      .where('result', '=', 'requested')
      .executeTakeFirst();
    if (numUpdatedRows === 0n) {
      refuseCommand([
        { code: 'identity.answered', text: '终端已经应答，不能再取消。', instead: '请看核验结果。' },
      ]);
    }
    return { caseId };
  });
}
