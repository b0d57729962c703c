import type { Change, ChangeOrder } from '@guitu/record';
import { write } from '@guitu/record';

import type { Visitor } from '../access/visitor.ts';
import { accessOf } from '../access/visitor.ts';
import type { Transaction } from '../record-types.ts';
import type { Services } from '../services.ts';

export interface OfficeCommand {
  readonly command: string;
  readonly idempotencyKey: string;
  readonly body: unknown;
}

/** A change in the chain of the body one works for, and in no case. */
export function officeOrder({ body }: Visitor, command: OfficeCommand): ChangeOrder {
  return {
    ...command,
    definitionVersion: '1',
    chainId: body.id,
    caseId: null,
    holderCode: body.regionCode,
  };
}

/** Something a body does about itself and not about one case: a change in its own chain. A repeated key does nothing twice. */
export async function runOfficeCommand<T>(
  services: Services,
  visitor: Visitor,
  command: OfficeCommand,
  work: (transaction: Transaction, change: Change) => Promise<T>,
): Promise<T> {
  const { result } = await write(services.record, accessOf(visitor), officeOrder(visitor, command), work);
  return result;
}
