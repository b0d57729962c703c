import { CompiledQuery, PostgresDialect, Transaction } from 'kysely';
import type { Kysely, QueryResult } from 'kysely';

import type { DB } from '../schema/tables.generated.ts';
import type { Access } from './access.ts';
import { takeOn } from './take-on.ts';

// A transaction asks neither: it has its connection, and its queries are compiled by the executor of the pool.
const dialect = new PostgresDialect({ pool: () => Promise.reject(new Error('a transaction opens nothing')) });
const frame = { dialect, config: { dialect }, driver: dialect.createDriver() };

/**
 * Runs `work` in one transaction that writes, as this access. Queries it asks side by side (`Promise.all`) go to the database together and are
 * answered in the order in which they were asked; Kysely's own transactions would wait for each before the next.
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
    const executor = pooled.withConnectionProvider({
      async provideConnection(use) {
        if (over) throw new Error('the transaction of this query is over');
        return use(connection);
      },
    });
    const transaction = new Transaction<DB>({ ...frame, executor });
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
