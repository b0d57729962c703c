import type { Access } from '@guitu/record';
import { systemAccess } from '@guitu/record';

import type { Visitor } from '../access/visitor.ts';

/**
 * Accounts can be reached by the installation alone, so what an administrator does to them is done by it, in his name: who it was stands in
 * the chain. What is his to keep is looked up before each of it.
 */
export function keeperAccess({ account, body }: Visitor): Access {
  return {
    ...systemAccess(),
    accountId: account.id,
    accountName: account.name,
    bodyId: body.id,
    bodyName: body.name,
  };
}
