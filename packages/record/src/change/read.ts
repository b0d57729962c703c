import type { Kysely, Transaction } from 'kysely';

import type { DB } from '../schema/tables.generated.ts';
import type { Access } from './access.ts';
import { takeOn } from './take-on.ts';

/**
 * Runs queries as this access: one read-only transaction with one snapshot, so that the parts of a page agree with each
 * other. Row-level security decides what there is; what is not there and what is not yours look the same.
 */
export function read<T>(
  record: { readonly database: Kysely<DB> },
  access: Access,
  work: (transaction: Transaction<DB>) => Promise<T>,
): Promise<T> {
  return record.database
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (transaction) => {
      await takeOn(transaction, access);
      return work(transaction);
    });
}
