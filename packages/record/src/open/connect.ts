import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';

import type { DB } from '../schema/tables.generated.ts';
import { preparing } from './preparing.ts';
import { typeParsers } from './type-parsers.ts';

// jit: short queries under row-level security look dear to the planner and would be compiled for nothing.
// idle_in_transaction: a process that hangs must not keep a case locked for ever.
const settings = [
  '-c timezone=UTC',
  '-c search_path=guitu',
  '-c jit=off',
  '-c idle_in_transaction_session_timeout=300000',
].join(' ');

/**
 * A pool whose connections deliver days, moments and numbers the way the whole program expects them. `pipeline`: queries asked for at
 * the same time on one connection are sent at once and answered in their order, instead of each waiting for the one before; such
 * connections do not copy streams.
 */
export function connect(url: string, size: number, options: { readonly pipeline?: boolean } = {}): pg.Pool {
  const address = new URL(url);
  const given = address.searchParams.get('options');
  // Options in the address would displace ours instead of joining them.
  address.searchParams.set('options', given ? `${settings} ${given}` : settings);
  const { pipeline = false } = options;
  const pool = new pg.Pool({ connectionString: address.href, max: size, types: typeParsers, pipeline });
  // Without listeners the loss of an idle connection would end the process; the next query simply opens another.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

/** Kysely on a pool. Closing it closes the pool. `prepared`: each statement is planned once a connection, not each time. */
export function kyselyOn(pool: pg.Pool, { prepared = false } = {}): Kysely<DB> {
  return new Kysely<DB>({ dialect: new PostgresDialect({ pool: prepared ? preparing(pool) : pool }) });
}
