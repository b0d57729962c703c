import type { Refusal, Role } from '@guitu/law';

import { refuseCommand } from '../command/outcome.ts';

/** Whoever sets who may decide, and by which rules, does not decide himself. */
export function refuseMixed(roles: readonly Role[]): void {
  if (roles.includes('administrator') && roles.length > 1) refuseCommand([mixed]);
}

const mixed: Refusal = {
  code: 'account.mixed-roles',
  text: '管理员不办理案件，管理岗位不能和经办、审批在同一个账号上。',
  instead: '同一个人两样都做的，请开两个账号。',
};
