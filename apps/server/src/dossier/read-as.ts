import { read } from '@guitu/record';

import type { Visitor } from '../access/visitor.ts';
import { accessOf } from '../access/visitor.ts';
import type { Transaction } from '../record-types.ts';
import type { Services } from '../services.ts';

/** One snapshot of what the visitor's body may see. */
export function readAs<T>(
  services: Services,
  visitor: Visitor,
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  return read(services.record, accessOf(visitor), work);
}
