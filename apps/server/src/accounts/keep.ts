import { write } from '@guitu/record';
import type { Change } from '@guitu/record';

import type { Visitor } from '../access/visitor.ts';
import type { Transaction } from '../record-types.ts';
import type { OfficeCommand } from '../roster/office-command.ts';
import { officeOrder } from '../roster/office-command.ts';
import type { Services } from '../services.ts';
import { keeperAccess } from './keeper-access.ts';

/** Does something to an account, in the chain of the body whose administrator does it. A repeated key does nothing twice. */
export function keep<T>(
  services: Services,
  visitor: Visitor,
  command: OfficeCommand,
  work: (transaction: Transaction, change: Change) => Promise<T>,
) {
  return write(services.record, keeperAccess(visitor), officeOrder(visitor, command), work);
}
