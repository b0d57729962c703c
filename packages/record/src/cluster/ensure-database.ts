import pg from 'pg';

import { connectClient } from './connect-client.ts';

/**
 * Creates the database if it is not there; `administratorUrl` points at another one of the same server
 * (usually `postgres`). Two processes may do so at once.
 */
export async function ensureDatabase(administratorUrl: string, name: string): Promise<void> {
  const client = await connectClient(administratorUrl);
  try {
    const found = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (found.rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)}`);
  } catch (error) {
    // Somebody else created it between the look and the attempt.
    if (!(error instanceof pg.DatabaseError && ['42P04', '23505'].includes(error.code ?? ''))) throw error;
  } finally {
    await client.end();
  }
}
