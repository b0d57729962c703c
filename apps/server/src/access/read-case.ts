import { read } from '@guitu/record';

import type { Row, Transaction } from '../record-types.ts';
import type { Services } from '../services.ts';
import { noteReading } from './note-reading.ts';
import type { Reading } from './note-reading.ts';
import { accessOf } from './visitor.ts';
import type { Visitor } from './visitor.ts';

/**
 * Reads something of one case in one snapshot and notes who read it. Nothing when the case is not there or not the
 * visitor's, which look alike.
 */
export async function readCase<T>(
  services: Services,
  visitor: Visitor,
  caseId: string,
  reading: Omit<Reading, 'subjectId'>,
  work: (transaction: Transaction, row: Row<'supervision_case'>) => Promise<T>,
): Promise<T | undefined> {
  const found = await read(services.record, accessOf(visitor), async (transaction) => {
    const row = await transaction
      .selectFrom('supervision_case')
      .selectAll()
      .where('id', '=', caseId)
      .executeTakeFirst();
    return row === undefined ? undefined : { row, value: await work(transaction, row) };
  });
  if (found === undefined) return undefined;
  await noteReading(services, visitor, found.row, { ...reading, subjectId: caseId });
  return found.value;
}
