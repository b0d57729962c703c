import { write } from '@guitu/record';
import type { Change } from '@guitu/record';

import type { Visitor } from '../access/visitor.ts';
import type { Transaction } from '../record-types.ts';
import type { Services } from '../services.ts';
import { keeperAccess } from './keeper-access.ts';

/** Does something to an account, in the chain of the body whose administrator does it. A repeated key does nothing twice. */
export function keep<T>(
  services: Services,
  visitor: Visitor,
  command: { readonly command: string; readonly idempotencyKey: string; readonly body: unknown },
  work: (transaction: Transaction, change: Change) => Promise<T>,
) {
  const order = {
    ...command,
    definitionVersion: '1',
    chainId: visitor.body.id,
    caseId: null,
    holderCode: visitor.body.regionCode,
  };
  return write(services.record, keeperAccess(visitor), order, work);
}
