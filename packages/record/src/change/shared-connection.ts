import { Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from 'kysely';
import type { DatabaseConnection, Dialect, Driver, Transaction } from 'kysely';

import type { DB } from '../schema/tables.generated.ts';

/**
 * A transaction that has been begun on this connection, for queries that are asked at the same time: each goes out at once, in the
 * order in which they are asked, and does not wait for the answer to the one before. Kysely's own lets them wait for each other.
 * Whoever begins it ends it; the connection stays his.
 */
export function sharedConnection(connection: DatabaseConnection): Transaction<DB> {
  return new Kysely<DB>({ dialect: dialectOn(connection) }) as Transaction<DB>;
}

function dialectOn(connection: DatabaseConnection): Dialect {
  return {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => driverOn(connection),
    createIntrospector: (database) => new PostgresIntrospector(database),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  };
}

function driverOn(connection: DatabaseConnection): Driver {
  const notHere = (): never => {
    throw new Error('the transaction belongs to whoever began it');
  };
  return {
    init: async () => undefined,
    acquireConnection: async () => connection,
    beginTransaction: async () => notHere(),
    commitTransaction: async () => notHere(),
    rollbackTransaction: async () => notHere(),
    releaseConnection: async () => undefined,
    destroy: async () => undefined,
  };
}
