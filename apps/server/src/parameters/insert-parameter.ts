import type { Day, FieldValue } from '@guitu/law';
import { regionRange } from '@guitu/law';
import { json, makeDue, newId, stamp } from '@guitu/record';
import type { Change } from '@guitu/record';

import type { Transaction } from '../record-types.ts';
import { groupOf } from './catalogue.ts';

/** What somebody has set, where, from when on and why. */
export interface ParameterOrder {
  readonly key: string;
  readonly value: FieldValue;
  /** A region: it holds in all of it. */
  readonly region: number;
  readonly basis: string;
  readonly from: Day;
  /** The last day on which it holds. */
  readonly until: Day | undefined;
}

/**
 * Writes what was set. Where something in a case may follow from it, every case of the region is due at once: a running server looks at
 * them within moments. When it holds from a later day on, they become due again on that day by themselves.
 */
export async function insertParameter(
  transaction: Transaction,
  change: Change,
  order: ParameterOrder,
): Promise<string> {
  const id = newId();
  await transaction
    .insertInto('parameter')
    .values({
      id,
      key: order.key,
      value: json(order.value),
      region_code: order.region,
      basis: order.basis,
      effective_from: order.from,
      effective_until: order.until ?? null,
      ...stamp(change),
    })
    .execute();
  await lookAgain(transaction, change, order.key, order.region);
  return id;
}

/** Makes the cases due in which something may follow from this parameter. */
export async function lookAgain(
  transaction: Transaction,
  change: Change,
  key: string,
  region: number,
): Promise<void> {
  if (groupOf(key)?.reachesCases === true) await makeDue(transaction, regionRange(region), change.at);
}
