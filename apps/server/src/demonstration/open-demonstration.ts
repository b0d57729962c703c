import type { Moment } from '@guitu/law';
import { sql } from 'kysely';

import { sweep } from '../jobs/sweep.ts';
import type { DemonstrationAccount, Services } from '../services.ts';
import type { Tally } from '../simulation/tally.ts';
import { shownAccounts } from './accounts.ts';
import { bringPackages } from './arrivals/bring-packages.ts';
import { tellArrivals } from './arrivals/tell-arrivals.ts';
import { furnish, home, once } from './furnish.ts';
import { isComplete } from './is-complete.ts';
import { livePast, pioneers } from './past/live-past.ts';
import { importRegisters } from './register.ts';
import type { RegisterPart } from './register.ts';
import { tellStories } from './tell-stories.ts';

export interface DemonstrationOptions {
  /** So many days before today the offices that have accounts began to work with it; nought: everybody begins today. */
  readonly pastDays?: number;
  readonly progress?: (line: string) => void;
  /** Told what the past came to. */
  readonly lived?: (tally: Tally) => void;
}

/**
 * Opens the demonstration: 迪庆州 with its bodies, some accounts, about two hundred invented people, what became of their leaves,
 * and those who have just come or are still on the way. Made once, in some seconds, through the import and the commands everybody
 * uses; found as it is ever after. One that was cut off while it was made goes on where it stopped, with the same people.
 */
export async function openDemonstration(
  services: Services,
  { pastDays = 0, progress = () => undefined, lived = () => undefined }: DemonstrationOptions = {},
): Promise<{ readonly accounts: readonly DemonstrationAccount[]; readonly created: boolean }> {
  if (await isComplete(services)) return { accounts: shownAccounts, created: false };
  // The first moment is kept: after a crash everything else must be told from the same day.
  const { now } = await once(services, 'begin', home, async () => ({ now: services.now() as string }));
  await furnish(services, now as Moment);
  if (pastDays > 0) lived(await livePast(services, now as Moment, pastDays, progress));
  const pioneersOut = pastDays > 0 ? others(services, now as Moment, pastDays) : undefined;
  await importRegisters(services, now as Moment, pioneersOut);
  await tellArrivals(services, now as Moment);
  await bringPackages(services, now as Moment);
  if (pastDays > 0) await sweep(services);
  else await tellStories(services, now as Moment);
  await once(services, 'complete', home, async (transaction) => {
    // Whoever made it may not have waited for the disk: with this commit all the earlier ones are on it.
    await sql`set local synchronous_commit to on`.execute(transaction);
    return null;
  });
  return { accounts: shownAccounts, created: true };
}

/** Those of the registers who come today, the pioneers being there already. */
function others(services: Services, now: Moment, pastDays: number): RegisterPart {
  const { keep } = pioneers(now, pastDays);
  return { at: services.now(), keep: (row) => !keep(row) };
}
