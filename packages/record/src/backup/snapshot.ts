import type pg from 'pg';

import { connectClient } from '../cluster/connect-client.ts';
import { BackupProblem } from './backup-problem.ts';

/**
 * Opens a connection that sees every row as the owner does, in one snapshot: everything read until `commit` is of one moment. Nobody waits
 * for it: reading locks out only a change of the schema. The text formats are pinned, because hashes and other servers meet them.
 */
export async function openSnapshot(adminUrl: string): Promise<pg.Client> {
  const client = await connectClient(adminUrl);
  try {
    await asOwner(client);
    await client.query('begin isolation level repeatable read read only');
    await pinFormats(client);
    return client;
  } catch (error) {
    await client.end();
    throw error;
  }
}

/** Takes on the role that owns all tables: row-level security does not bind it. */
export async function asOwner(client: pg.Client): Promise<void> {
  const { rowCount } = await client.query(`select from pg_roles where rolname = 'guitu_migrate'`);
  if (rowCount === 0)
    throw new BackupProblem('这个数据库里没有归途的数据。请核对 DATABASE_URL 和 DATA_DIR。');
  await client.query('set role guitu_migrate');
}

/** For this transaction: texts that every server reads alike, and no end to it while files are copied. */
export async function pinFormats(client: pg.Client): Promise<void> {
  const settings = {
    client_encoding: 'UTF8',
    timezone: 'UTC',
    datestyle: 'ISO, YMD',
    intervalstyle: 'postgres',
    bytea_output: 'hex',
    extra_float_digits: '1',
    row_security: 'off',
    statement_timeout: '0',
    idle_in_transaction_session_timeout: '0',
  };
  for (const [name, value] of Object.entries(settings)) {
    await client.query('select set_config($1, $2, true)', [name, value]);
  }
}
