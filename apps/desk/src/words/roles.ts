import type { AccountRole } from '../api/types.ts';

/** What the roles of an account are called. */
export const roleWords: Readonly<Record<AccountRole, string>> = {
  clerk: '经办',
  approver: '审批',
  administrator: '管理',
};
