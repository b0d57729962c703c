import type { Moment, Office, Role } from '@guitu/law';
import { listAccounts, read } from '@guitu/record';

import type { Visitor } from '../access/visitor.ts';
import type { AccountRow, AccountsPage } from '../contract/accounts.ts';
import type { Services } from '../services.ts';
import { keeperAccess } from './keeper-access.ts';
import { loadKeptBodies } from './kept-bodies.ts';

/** The accounts an administrator keeps, and the bodies he may make new ones for. */
export function accountsPageOf(services: Services, visitor: Visitor): Promise<AccountsPage> {
  const now = services.now();
  return read(services.record, keeperAccess(visitor), async (transaction) => {
    const bodies = await loadKeptBodies(transaction, visitor.body);
    const kept = new Set(bodies.map(({ id }) => id));
    const accounts = await listAccounts(transaction, visitor.body);
    return {
      accounts: accounts
        .filter((account) => kept.has(account.body_id))
        .map((account) => ({
          id: account.id,
          signInName: account.sign_in_name,
          name: account.display_name,
          bodyName: account.body_name,
          roles: account.roles as Role[],
          state: stateOf(account, now),
          lockedUntil: account.locked_until,
          own: account.id === visitor.account.id,
        })),
      bodies: bodies.map(({ id, name, kind }) => ({ id, name, kind: kind as Office })),
    };
  });
}

interface AccountColumns {
  readonly disabled_at: string | null;
  readonly locked_until: string | null;
  readonly password_changed_at: string | null;
}

function stateOf(account: AccountColumns, now: Moment): AccountRow['state'] {
  if (account.disabled_at !== null) return 'disabled';
  if (account.locked_until !== null && account.locked_until > now) return 'locked';
  return account.password_changed_at === null ? 'new' : 'working';
}
