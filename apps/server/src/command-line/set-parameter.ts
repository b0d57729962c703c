import type { Record as GuituRecord } from '@guitu/record';

import { insertParameter } from '../parameters/insert-parameter.ts';
import type { ParameterOrder } from '../parameters/insert-parameter.ts';
import { administer } from './administer.ts';

/** Enters a value with its basis, in the chain of that body. */
export async function setParameter(
  record: GuituRecord,
  bodyId: string,
  order: ParameterOrder,
): Promise<void> {
  await administer(
    record,
    { command: 'parameter.set', bodyId, holderCode: order.region, body: { ...order } },
    (transaction, change) => insertParameter(transaction, change, order),
  );
}
