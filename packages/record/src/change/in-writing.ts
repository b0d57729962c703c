import { CompiledQuery } from 'kysely';
import type { Kysely, QueryResult, Transaction } from 'kysely';

import type { DB } from '../schema/tables.generated.ts';
import type { Access } from './access.ts';
import { sharedConnection } from './shared-connection.ts';
import { takeOn } from './take-on.ts';

/**
 * Runs `work` in one transaction that writes, as this access. Queries it asks side by side (`Promise.all`) go to the database together and are
 * answered in the order in which they were asked.
 */
export function inWriting<T>(
  database: Kysely<DB>,
  access: Access,
  work: (transaction: Transaction<DB>) => Promise<T>,
): Promise<T> {
  const pooled = database.getExecutor();
  return pooled.provideConnection(async (connection) => {
    let over = false;
    const say = (words: string): Promise<QueryResult<unknown>> =>
      connection.executeQuery(CompiledQuery.raw(words));
    const transaction = sharedConnection(pooled, connection, () => over);
    try {
      await Promise.all([say('begin'), takeOn(transaction, access)]);
      const result = await work(transaction);
      over = true;
      await say('commit');
      return result;
    } catch (error) {
      over = true;
      // Where even that fails the connection is gone, and the transaction with it: the first error is the one to tell.
      await say('rollback').catch(() => undefined);
      throw error;
    }
  });
}
