import type { Role } from '@guitu/law';

import { UsageProblem } from './answer.ts';

const roles: readonly Role[] = ['clerk', 'approver', 'administrator'];

/** `clerk,approver` as typed. */
export function readRoles(text: string): readonly Role[] {
  const given = text.split(',').map((role) => role.trim());
  const unknown = given.find((role) => !roles.includes(role as Role));
  if (unknown !== undefined) {
    throw new UsageProblem(
      `没有“${unknown}”这种岗位，请填写 clerk（经办）、approver（审批）、administrator（管理），用逗号分开。`,
    );
  }
  return given as Role[];
}
