import type { Role } from '@guitu/law';
import { createAccount, newId } from '@guitu/record';

import type { Row, Transaction } from '../record-types.ts';
import { UsageProblem } from './answer.ts';

const roles: readonly Role[] = ['clerk', 'approver', 'administrator'];

/** What an account is made from. */
export interface AccountOrder {
  readonly signInName: string;
  readonly displayName: string;
  readonly roles: readonly Role[];
  /** The first is where a session begins. */
  readonly bodies: readonly Pick<Row<'body'>, 'id'>[];
  /** Of a one-time password. */
  readonly passwordHash: string;
}

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

/** Makes an account whose password must be replaced at the first sign-in. Call it inside a write. */
export async function makeAccount(transaction: Transaction, order: AccountOrder, at: string): Promise<void> {
  const [main, ...others] = order.bodies;
  if (main === undefined) throw new Error('an account belongs to a body');
  const id = newId();
  await createAccount(transaction, {
    id,
    body_id: main.id,
    sign_in_name: order.signInName,
    display_name: order.displayName,
    password_hash: order.passwordHash,
    roles: [...order.roles],
    created_at: at,
  });
  // Never changed by its owner: the first sign-in asks for a password of one's own.
  await transaction.updateTable('account').set({ password_changed_at: null }).where('id', '=', id).execute();
  for (const body of others) {
    await transaction.insertInto('account_body').values({ account_id: id, body_id: body.id }).execute();
  }
}
