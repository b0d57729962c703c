import type { Change } from '@guitu/record';
import { write } from '@guitu/record';

import type { Visitor } from '../access/visitor.ts';
import { accessOf } from '../access/visitor.ts';
import type { Transaction } from '../record-types.ts';
import type { Services } from '../services.ts';

/** Something a body does about itself and not about one case: a change in its own chain. A repeated key does nothing twice. */
export async function runOfficeCommand<T>(
  services: Services,
  visitor: Visitor,
  command: { readonly command: string; readonly idempotencyKey: string; readonly body: unknown },
  work: (transaction: Transaction, change: Change) => Promise<T>,
): Promise<T> {
  const order = {
    ...command,
    definitionVersion: '1',
    chainId: visitor.body.id,
    caseId: null,
    holderCode: visitor.body.regionCode,
  };
  const { result } = await write(services.record, accessOf(visitor), order, work);
  return result;
}
