import type { Insertable, Selectable, Transaction } from 'kysely';

import type { Change } from '../change/order.ts';
import { stamp } from '../change/order.ts';
import type { DB, DelegationTable } from '../schema/tables.generated.ts';

/** Enters a written delegation (委托) of a county agency to a judicial office. */
export async function insertDelegation(
  transaction: Transaction<DB>,
  change: Change,
  delegation: Omit<Insertable<DelegationTable>, 'change_id' | 'written_by_code' | 'holder_code'>,
): Promise<void> {
  await transaction
    .insertInto('delegation')
    .values({ ...delegation, holder_code: change.holderCode, ...stamp(change) })
    .execute();
}

/** What is delegated to an office on a day. */
export function delegationsInForce(
  transaction: Transaction<DB>,
  officeCode: number,
  day: string,
): Promise<Selectable<DelegationTable>[]> {
  return transaction
    .selectFrom('delegation')
    .selectAll()
    .where('office_code', '=', officeCode)
    .where('valid_from', '<=', day)
    .where((row) => row.or([row('valid_until', 'is', null), row('valid_until', '>=', day)]))
    .orderBy('matter')
    .execute();
}
