import { createAccount } from '@guitu/record';
import type { Change } from '@guitu/record';

import type { Transaction } from '../record-types.ts';
import { hashPassword } from '../sign-in/password.ts';
import { demonstrationPassword } from './accounts.ts';
import type { Player } from './accounts.ts';

/** Gives each of them an account; all have the password of the demonstration. */
export async function createAccounts(
  transaction: Transaction,
  change: Change,
  players: readonly Player[],
): Promise<void> {
  const passwordHash = await hashPassword(demonstrationPassword);
  for (const { id, body, signInName, name, title, roles } of players) {
    await createAccount(transaction, {
      id,
      body_id: body.id,
      sign_in_name: signInName,
      display_name: name,
      title,
      password_hash: passwordHash,
      roles: [...roles],
      created_at: change.at,
    });
  }
}
