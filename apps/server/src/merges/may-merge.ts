import type { Refusal } from '@guitu/law';

import { passesLevel } from '../access/levels.ts';
import type { Visitor } from '../access/visitor.ts';
import { refuseCommand } from '../command/outcome.ts';

/** Whether somebody may merge and split: whoever keeps the files and may approve. */
export function mayMerge({ account, body }: Visitor): boolean {
  return passesLevel('keeper', body.kind, account.roles) && account.roles.includes('approver');
}

/** Ends the command unless this visitor may merge and has said why. */
export function checkMerger(visitor: Visitor, reason: string): void {
  if (!mayMerge(visitor)) refuseCommand([notYours]);
  if (reason.trim() === '') refuseCommand([noReason]);
}

const notYours: Refusal = { code: 'access.role', text: '合并和拆分须由有审批权限的人办理。' };
const noReason: Refusal = {
  code: 'merge.reason',
  field: 'reason',
  text: '请写明理由：凭什么认定是同一人（同一案件）。',
};
