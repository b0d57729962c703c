import { createAccount } from '@guitu/record';

import { demonstrationPassword } from '../demonstration/accounts.ts';
import type { Player } from '../demonstration/accounts.ts';
import { home, once } from '../demonstration/furnish.ts';
import type { Services } from '../services.ts';
import { hashPassword } from '../sign-in/password.ts';

/** Gives an account to everybody who has none yet, or to these; the password is that of the demonstration. */
export async function hire(services: Services, players: readonly Player[]): Promise<void> {
  const passwordHash = await hashPassword(demonstrationPassword);
  await once(services, 'hire', home, async (transaction, change) => {
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
    return null;
  });
}
