import { sql } from 'kysely';

import type { Visitor } from '../access/visitor.ts';
import type { Transaction } from '../record-types.ts';

/** The cases for which somebody answers himself, or answers today because he acts for whoever does. */
export async function loadMyCases(
  transaction: Transaction,
  { account }: Visitor,
): Promise<ReadonlySet<string>> {
  const accountIds = [account.id, ...(account.acting?.accountIds ?? [])];
  const rows = await transaction
    .selectFrom('case_officer')
    .select('case_id')
    .where(sql<boolean>`account_id = any(${accountIds}::uuid[])`)
    .where('until_on', 'is', null)
    .execute();
  return new Set(rows.map((row) => row.case_id));
}

/** Hand-overs nobody has confirmed yet and that concern whoever asks. */
export async function loadOpenHandovers(transaction: Transaction, { account, body }: Visitor) {
  const rows = await transaction
    .selectFrom('desk_handover')
    .select(['id', 'from_name', 'to_name', 'from_account', 'to_account', 'case_ids'])
    .where('holder_code', '=', body.regionCode)
    .where('confirmed_at', 'is', null)
    .execute();
  return rows
    .filter((row) => row.from_account === account.id || row.to_account === account.id)
    .map((row) => ({
      id: row.id,
      fromName: row.from_name,
      toName: row.to_name,
      people: row.case_ids.length,
      mine: row.to_account === account.id,
    }));
}
