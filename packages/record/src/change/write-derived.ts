import type { Transaction } from 'kysely';

import type { Record } from '../open/record.ts';
import type { DB } from '../schema/tables.generated.ts';
import type { Access } from './access.ts';
import { inWriting } from './in-writing.ts';
import { lockCasesById } from './lock-cases.ts';
import { repeated } from './repeated.ts';

/**
 * One transaction about cases in which perhaps nothing but derived tables is written: it begins without a change. `work` gets the cases
 * locked (in the order of their ids); where it finds that protected rows differ, it adds a change for each such case (`addChanges`), and the
 * database refuses any protected row without one. Like the work of `write` it may run more than once.
 */
export function writeDerived<T>(
  record: Record,
  access: Access,
  caseIds: readonly string[],
  work: (transaction: Transaction<DB>) => Promise<T>,
): Promise<T> {
  return repeated(() =>
    inWriting(record.database, access, async (transaction) => {
      await lockCasesById(transaction, caseIds);
      return work(transaction);
    }),
  );
}
