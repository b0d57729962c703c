import { newId, systemAccess, write } from '@guitu/record';
import type { Change, Record as GuituRecord } from '@guitu/record';

import type { Transaction } from '../record-types.ts';

/** What is done from the command line, as it stands in the chain of the body it concerns. */
export interface Administration {
  readonly command: string;
  readonly bodyId: string;
  readonly holderCode: number;
  readonly body: unknown;
}

/** Does something as the administrator of the machine. Who that was, the operating system knows; that it was done, the chain. */
export async function administer<T>(
  record: GuituRecord,
  administration: Administration,
  work: (transaction: Transaction, change: Change) => Promise<T>,
): Promise<T> {
  const order = {
    command: administration.command,
    idempotencyKey: newId(),
    definitionVersion: '1',
    chainId: administration.bodyId,
    caseId: null,
    holderCode: administration.holderCode,
    body: administration.body,
  };
  const { result } = await write(record, systemAccess('命令行'), order, work);
  return result;
}
