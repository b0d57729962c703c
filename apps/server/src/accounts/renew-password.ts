import { revokeSessionsOfAccount, setPassword } from '@guitu/record';

import type { Visitor } from '../access/visitor.ts';
import type { Services } from '../services.ts';
import { hashPassword, newOneTimePassword } from '../sign-in/password.ts';
import { keep } from './keep.ts';
import { lockOther } from './lock-other.ts';

/** Gives a one-time password in place of the one there was, and signs everybody out who used it. */
export async function renewPassword(
  services: Services,
  visitor: Visitor,
  id: string,
  idempotencyKey: string,
): Promise<{ readonly id: string; readonly oneTimePassword: string | null }> {
  const password = newOneTimePassword();
  const hash = await hashPassword(password);
  const command = { command: 'account.password', idempotencyKey, body: { accountId: id } };
  const { replayed } = await keep(services, visitor, command, async (transaction, change) => {
    await lockOther(transaction, visitor, id);
    await setPassword(transaction, id, hash, change.at);
    // Never changed by its owner: the first sign-in asks for a password of one's own.
    await transaction
      .updateTable('account')
      .set({ password_changed_at: null })
      .where('id', '=', id)
      .execute();
    return { id };
  });
  await revokeSessionsOfAccount(services.record, id);
  return { id, oneTimePassword: replayed ? null : password };
}
