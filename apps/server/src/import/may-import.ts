import type { Refusal } from '@guitu/law';

import { isAgency } from '../access/offices.ts';
import type { Visitor } from '../access/visitor.ts';

/** Why this account may not import a register, or nothing. */
export function importObjection({ account, body }: Pick<Visitor, 'account' | 'body'>): Refusal | undefined {
  if (!isAgency(body.kind)) {
    return { code: 'access.role', text: '名册由社区矫正机构和司法所导入，您的单位没有这项职责。' };
  }
  if (!account.roles.includes('clerk') && !account.roles.includes('approver')) {
    return { code: 'access.role', text: '您的账号没有经办或者审批职责，不能导入名册。请由经办人导入。' };
  }
  return undefined;
}
