import { sql } from 'kysely';
import type { Transaction } from 'kysely';

import type { DB } from '../schema/tables.generated.ts';
import { accessSettings } from './access-settings.ts';
import type { Access } from './access.ts';

/** Takes on role and range for the rest of the transaction; as a guest, in the case of the matter that lets him in; as a recipient, of a copy. */
export async function takeOn(transaction: Transaction<DB>, access: Access): Promise<void> {
  await accessSettings(access, (value) => value).execute(transaction);
  if (access.role === 'other' && access.copyId !== undefined) {
    await sql`select guitu.enter_as_recipient(${access.copyId}::uuid)`.execute(transaction);
  }
  if (access.role !== 'guest' || access.matterId === undefined) return;
  await sql`select guitu.enter_as_guest(${access.matterId}::uuid)`.execute(transaction);
}
