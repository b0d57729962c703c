import { sql } from 'kysely';
import type { Transaction } from 'kysely';

import type { DB } from '../schema/tables.generated.ts';
import type { Change } from './order.ts';

/**
 * Hands a case with its whole file, and its person, to another holder. Do it last: afterwards the handing body no longer
 * sees any of it. Throws RecordRefusal 'record.rejected' (through write) for a case that is not there or not yours.
 */
export async function moveCase(
  transaction: Transaction<DB>,
  caseId: string,
  newHolderCode: number,
  change: Change,
): Promise<void> {
  await sql`select guitu.move_case(${caseId}::uuid, ${newHolderCode}::bigint, ${change.id}::uuid)`.execute(
    transaction,
  );
}
