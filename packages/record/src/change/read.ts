import { sql } from 'kysely';
import type { Kysely, Transaction } from 'kysely';

import type { DB } from '../schema/tables.generated.ts';
import type { Access } from './access.ts';
import { beginReading } from './begin-reading.ts';

/**
 * Runs queries as this access: one read-only transaction with one snapshot, so that the parts of a page agree with each
 * other. Row-level security decides what there is; what is not there and what is not yours look the same.
 *
 * The answer does not wait for the end of the transaction: nothing was written, and nothing can fail any more that would alter it.
 */
export function read<T>(
  record: { readonly database: Kysely<DB> },
  access: Access,
  work: (transaction: Transaction<DB>) => Promise<T>,
): Promise<T> {
  return new Promise((resolve, reject) => {
    record.database
      .connection()
      .execute(async (connection) => {
        // Begun by hand, so that begin and role are one round trip; for `work` it is the same as any other.
        const transaction = connection as Transaction<DB>;
        try {
          await beginReading(access).execute(transaction);
          resolve(await work(transaction));
        } catch (error) {
          reject(error);
          await sql`rollback`.execute(connection);
          return;
        }
        await sql`commit`.execute(connection);
      })
      // Without a connection; or, after the answer, one that broke at the end: the pool has thrown it away.
      .catch(reject);
  });
}
