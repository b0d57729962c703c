import type { Player } from '../demonstration/accounts.ts';
import { createAccounts } from '../demonstration/create-accounts.ts';
import { home, once } from '../demonstration/furnish.ts';
import type { Services } from '../services.ts';

/** Gives an account to everybody who has none yet, or to these; the password is that of the demonstration. */
export async function hire(services: Services, players: readonly Player[]): Promise<void> {
  await once(services, 'hire', home, async (transaction, change) => {
    await createAccounts(transaction, change, players);
    return null;
  });
}
