import { CompiledQuery } from 'kysely';
import type { DatabaseConnection, Kysely, Transaction } from 'kysely';

import type { DB } from '../schema/tables.generated.ts';
import type { Access } from './access.ts';
import { beginReading } from './begin-reading.ts';
import { sharedConnection } from './shared-connection.ts';

/**
 * Runs queries as this access: one read-only transaction with one snapshot, so that the parts of a page agree with each
 * other. Row-level security decides what there is; what is not there and what is not yours look the same.
 *
 * Queries that `work` asks at the same time go out at the same time. The answer does not wait for the end of the transaction:
 * nothing was written, and nothing can fail any more that would alter it.
 */
export function read<T>(
  record: { readonly database: Kysely<DB> },
  access: Access,
  work: (transaction: Transaction<DB>) => Promise<T>,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const pooled = record.database.getExecutor();
    pooled
      .provideConnection(async (connection) => {
        const transaction = sharedConnection(pooled, connection);
        const ends = await answer(connection, transaction, access, work).then(
          (result) => {
            resolve(result);
            return 'commit';
          },
          (error: unknown) => {
            reject(error);
            return 'rollback';
          },
        );
        await connection.executeQuery(CompiledQuery.raw(ends));
      })
      // Without a connection; or, after the answer, one that broke at the end: the pool has thrown it away.
      .catch(reject);
  });
}

/**
 * The beginning is on its way before anything of `work` is, on the same connection, and is not waited for. Where it fails, whatever
 * follows runs as nobody, who may read nothing; it is its error that is told.
 */
async function answer<T>(
  connection: DatabaseConnection,
  transaction: Transaction<DB>,
  access: Access,
  work: (transaction: Transaction<DB>) => Promise<T>,
): Promise<T> {
  const begun = connection.executeQuery(beginReading(access).compile(transaction));
  const [beginning, worked] = await Promise.allSettled([begun, work(transaction)]);
  if (beginning.status === 'rejected') throw beginning.reason;
  if (worked.status === 'rejected') throw worked.reason;
  return worked.value;
}
