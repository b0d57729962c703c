import type { Role } from '@guitu/law';
import { createAccount, newId } from '@guitu/record';

import type { Row, Transaction } from '../record-types.ts';

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

/** Makes an account whose password must be replaced at the first sign-in. Call it inside a write. */
export async function makeAccount(
  transaction: Transaction,
  order: AccountOrder,
  at: string,
): Promise<string> {
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
  return id;
}
