import type { Transaction } from 'kysely';

import { nameTokens } from '../names/name-tokens.ts';
import type { DB } from '../schema/tables.generated.ts';

/** Makes the tokens of a person those of the names given; writes only the differences. */
export async function replaceNameTokens(
  transaction: Transaction<DB>,
  personId: string,
  holderCode: number,
  name: string,
  formerNames: readonly string[],
): Promise<void> {
  const wanted = nameTokens(name, formerNames);
  let stale = transaction.deleteFrom('name_token').where('person_id', '=', personId);
  if (wanted.length > 0) stale = stale.where('token', 'not in', wanted);
  await stale.execute();
  if (wanted.length === 0) return;
  await transaction
    .insertInto('name_token')
    .values(wanted.map((token) => ({ token, holder_code: holderCode, person_id: personId })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
