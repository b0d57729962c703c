import { sql } from 'kysely';
import type { Transaction } from 'kysely';

import type { DB } from '../schema/tables.generated.ts';
import type { Access } from './access.ts';

/**
 * Takes on role and range for the rest of the transaction, in one round trip. Everything is LOCAL: the connection goes
 * back to the pool with nothing left on it.
 */
export async function takeOn(transaction: Transaction<DB>, access: Access): Promise<void> {
  await sql`select set_config('guitu.range_low', ${String(access.low)}, true),
                   set_config('guitu.range_high', ${String(access.high)}, true),
                   set_config('guitu.account_id', ${access.accountId}, true),
                   set_config('guitu.body_id', ${access.bodyId}, true),
                   set_config('guitu.change_id', '', true),
                   set_config('lock_timeout', '10s', true),
                   set_config('role', ${`guitu_${access.role}`}, true)`.execute(transaction);
  if (access.role === 'guest') await enter(transaction, access.matterId);
}

const nowhere = '00000000-0000-0000-0000-000000000000';

/** A guest is in no case until a matter in which his body takes part lets him into its own. */
async function enter(transaction: Transaction<DB>, matterId: string | undefined): Promise<void> {
  await sql`select set_config('guitu.guest_case', ${nowhere}, true),
                   set_config('guitu.guest_person', ${nowhere}, true),
                   set_config('guitu.guest_office', '-1', true)`.execute(transaction);
  if (matterId === undefined) return;
  await sql`select guitu.enter_as_guest(${matterId}::uuid)`.execute(transaction);
}
