import { sql } from 'kysely';
import type { Transaction } from 'kysely';

import type { DB } from '../schema/tables.generated.ts';

/**
 * Makes the links of many changes of this transaction with one statement, instead of one by one at commit. Nothing more can be written
 * under them afterwards. Each has to be the only one of its chain among them. A single one is left to the commit, like that of any command.
 */
export async function linkChanges(transaction: Transaction<DB>, changeIds: readonly string[]): Promise<void> {
  if (changeIds.length < 2) return;
  await sql`select guitu.link_changes(${changeIds}::uuid[])`.execute(transaction);
}
