import type { AccountRole } from '../../api/types.ts';

/** What an account can be for. Whoever administrates decides on no case, so those never go together. */
export const roleChoices: readonly { key: string; words: string; roles: readonly AccountRole[] }[] = [
  { key: 'clerk', words: '经办', roles: ['clerk'] },
  { key: 'approver,clerk', words: '经办和审批', roles: ['clerk', 'approver'] },
  { key: 'approver', words: '只审批', roles: ['approver'] },
  { key: 'administrator', words: '管理（账号、本地规定、台账，不看案件）', roles: ['administrator'] },
];

/** The choice that roles are; undefined for others, which were given on the command line. */
export function choiceOf(roles: readonly AccountRole[]) {
  return roleChoices.find(({ key }) => key === roles.toSorted().join(','));
}
