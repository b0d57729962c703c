import { read, stamp } from '@guitu/record';

import { findPaperAccess } from '../access/enter.ts';
import type { Visitor } from '../access/visitor.ts';
import { NotFound } from '../http/answer.ts';
import type { Services } from '../services.ts';
import { runCaseCommand } from './case-command.ts';
import type { Outcome } from './outcome.ts';
import { asOutcome, refuseCommand } from './outcome.ts';

/**
 * Declares one issued paper void (作废): misprinted, not served, made twice. Its number stays and is never given again.
 * What the paper decided is not touched; a decision is undone by annulling the matter.
 */
export function voidPaper(
  services: Services,
  visitor: Visitor,
  paperId: string,
  request: { readonly reason: string; readonly idempotencyKey: string },
): Promise<Outcome<{ readonly paperId: string }>> {
  return asOutcome(async () => {
    const access = await findPaperAccess(services, visitor, paperId);
    const found = await read(services.record, access, (transaction) =>
      transaction
        .selectFrom('paper')
        .innerJoin('body', 'body.id', 'paper.body_id')
        .select(['paper.case_id', 'paper.body_id', 'body.name', 'body.kind', 'paper.title'])
        .where('paper.id', '=', paperId)
        .executeTakeFirst(),
    );
    if (found?.case_id == null) throw new NotFound();
    if (found.body_id !== visitor.body.id) {
      return refuseCommand([
        { code: 'mend.wrong-office', text: `《${found.title}》由出具它的${found.name}作废。` },
      ]);
    }
    if (!visitor.account.roles.includes('approver')) {
      return refuseCommand([{ code: 'mend.wrong-role', text: '文书作废须由有审批权限的人办理。' }]);
    }
    if (request.reason.trim() === '') {
      return refuseCommand([{ code: 'mend.reason', field: 'reason', text: '请写明作废的理由。' }]);
    }
    const command = {
      command: 'paper.void',
      caseId: found.case_id,
      idempotencyKey: request.idempotencyKey,
      definitionVersion: '1',
      body: { paperId, reason: request.reason },
      sensitive: [],
      matterIds: [],
      access,
    };
    return runCaseCommand(services, visitor, command, async ({ transaction, change }) => {
      const changed = await transaction
        .updateTable('paper')
        .set({ status: 'void', ...stamp(change) })
        .where('id', '=', paperId)
        .where('status', '=', 'issued')
        .returning('id')
        .execute();
      if (changed.length === 0) {
        refuseCommand([
          { code: 'paper.not-in-force', text: `《${found.title}》已经不是有效的文书，不用再作废。` },
        ]);
      }
      return { paperId };
    });
  });
}
