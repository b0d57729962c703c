import type { Day, FieldValue } from '@guitu/law';
import { regionRange } from '@guitu/law';
import { json, makeDue, newId, stamp } from '@guitu/record';
import type { Record as GuituRecord } from '@guitu/record';

import { administer } from './administer.ts';

/** What somebody has set, where, from when on and why. */
export interface ParameterOrder {
  readonly key: string;
  readonly value: FieldValue;
  /** A region: it holds in all of it. */
  readonly region: number;
  readonly basis: string;
  readonly from: Day;
  readonly until: Day | undefined;
}

/**
 * Enters a value with its basis, in the chain of that body. Every case of the region is due at once: a running server looks at them within
 * moments. When the value holds from a later day on, they become due again on that day by themselves.
 */
export async function setParameter(
  record: GuituRecord,
  bodyId: string,
  order: ParameterOrder,
): Promise<void> {
  await administer(
    record,
    { command: 'parameter.set', bodyId, holderCode: order.region, body: { ...order } },
    async (transaction, change) => {
      await transaction
        .insertInto('parameter')
        .values({
          id: newId(),
          key: order.key,
          value: json(order.value),
          region_code: order.region,
          basis: order.basis,
          effective_from: order.from,
          effective_until: order.until ?? null,
          ...stamp(change),
        })
        .execute();
      await makeDue(transaction, regionRange(order.region), change.at);
      return null;
    },
  );
}
