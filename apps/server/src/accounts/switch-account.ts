import { revokeSessionsOfAccount, setAccountDisabled } from '@guitu/record';

import type { Visitor } from '../access/visitor.ts';
import type { Services } from '../services.ts';
import { keep } from './keep.ts';
import { lockOther } from './lock-other.ts';

/** Switches an account off, at once and wherever it is signed in, or on again. */
export async function switchAccount(
  services: Services,
  visitor: Visitor,
  id: string,
  { disabled, idempotencyKey }: { readonly disabled: boolean; readonly idempotencyKey: string },
): Promise<{ readonly id: string }> {
  const order = {
    command: disabled ? 'account.disable' : 'account.enable',
    idempotencyKey,
    body: { accountId: id },
  };
  const { result } = await keep(services, visitor, order, async (transaction, change) => {
    await lockOther(transaction, visitor, id);
    await setAccountDisabled(transaction, id, disabled ? change.at : null);
    return { id };
  });
  if (disabled) await revokeSessionsOfAccount(services.record, id);
  return result;
}
