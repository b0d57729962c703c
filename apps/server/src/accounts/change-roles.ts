import type { Role } from '@guitu/law';
import { revokeSessionsOfAccount, setRoles } from '@guitu/record';

import type { Visitor } from '../access/visitor.ts';
import type { Services } from '../services.ts';
import { keep } from './keep.ts';
import { lockOther } from './lock-other.ts';
import { refuseMixed } from './refuse-mixed.ts';

/** Gives an account other roles; whoever is signed in with it signs in anew. */
export async function changeRoles(
  services: Services,
  visitor: Visitor,
  id: string,
  { roles, idempotencyKey }: { readonly roles: readonly Role[]; readonly idempotencyKey: string },
): Promise<{ readonly id: string }> {
  refuseMixed(roles);
  const command = { command: 'account.roles', idempotencyKey, body: { accountId: id, roles } };
  const { result } = await keep(services, visitor, command, async (transaction) => {
    await lockOther(transaction, visitor, id);
    await setRoles(transaction, id, roles);
    return { id };
  });
  await revokeSessionsOfAccount(services.record, id);
  return result;
}
