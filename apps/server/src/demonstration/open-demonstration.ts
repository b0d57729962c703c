import type { Moment } from '@guitu/law';
import { read, systemAccess } from '@guitu/record';

import type { DemonstrationAccount, Services } from '../services.ts';
import { shownAccounts } from './accounts.ts';
import { bringPackages } from './arrivals/bring-packages.ts';
import { tellArrivals } from './arrivals/tell-arrivals.ts';
import { furnish, home, once } from './furnish.ts';
import { importRegisters } from './register.ts';
import { tellStories } from './tell-stories.ts';

/**
 * Opens the demonstration: 迪庆州 with its bodies, some accounts, about two hundred invented people, what became of their leaves,
 * and those who have just come or are still on the way. Made once, in some seconds, through the import and the commands everybody
 * uses; found as it is ever after. One that was cut off while it was made goes on where it stopped, with the same people.
 */
export async function openDemonstration(
  services: Services,
): Promise<{ readonly accounts: readonly DemonstrationAccount[]; readonly created: boolean }> {
  if (await isComplete(services)) return { accounts: shownAccounts, created: false };
  // The first moment is kept: after a crash everything else must be told from the same day.
  const { now } = await once(services, 'begin', home, async () => ({ now: services.now() as string }));
  await furnish(services, now as Moment);
  await importRegisters(services, now as Moment);
  await tellArrivals(services, now as Moment);
  await bringPackages(services, now as Moment);
  await tellStories(services, now as Moment);
  await once(services, 'complete', home, async () => null);
  return { accounts: shownAccounts, created: true };
}

function isComplete(services: Services): Promise<boolean> {
  const { accountId } = systemAccess();
  return read(services.record, systemAccess(), async (transaction) => {
    const found = await transaction
      .selectFrom('change')
      .select('id')
      .where('account_id', '=', accountId)
      .where('idempotency_key', '=', 'demonstration:complete')
      .executeTakeFirst();
    return found !== undefined;
  });
}
