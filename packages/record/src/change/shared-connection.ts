import { PostgresDialect, Transaction } from 'kysely';
import type { DatabaseConnection, QueryExecutor } from 'kysely';

import type { DB } from '../schema/tables.generated.ts';

// A transaction asks neither: it has its connection, and its queries are compiled by the executor of the pool.
const dialect = new PostgresDialect({ pool: () => Promise.reject(new Error('a transaction opens nothing')) });
const frame = { dialect, config: { dialect }, driver: dialect.createDriver() };

/**
 * A transaction that has been begun on this connection, for queries that are asked at the same time (`Promise.all`): each goes out at once,
 * and they are answered in the order in which they were asked. Kysely's own would wait for each before the next. Whoever begins it ends it;
 * the connection stays his.
 *
 * @param isOver whether it has ended: a query that comes later throws, instead of running outside of it
 */
export function sharedConnection(
  pooled: QueryExecutor,
  connection: DatabaseConnection,
  isOver: () => boolean = () => false,
): Transaction<DB> {
  const executor = pooled.withConnectionProvider({
    async provideConnection(use) {
      if (isOver()) throw new Error('the transaction of this query is over');
      return use(connection);
    },
  });
  return new Transaction<DB>({ ...frame, executor });
}
