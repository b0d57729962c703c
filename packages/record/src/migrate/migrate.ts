import pg from 'pg';

import { RecordRefusal } from '../refusal.ts';
import { readMigrationFiles } from './files.ts';
import type { MigrationFile } from './files.ts';
import { migrateJobs } from './jobs.ts';
import { ensureRoles } from './roles.ts';

/** Passwords for the login roles; without one a role can only come in where the server trusts the socket. */
export interface MigrateOptions {
  readonly runPassword?: string;
  readonly sealPassword?: string;
  readonly importPassword?: string;
  /** Where the numbered files lie; only tests give another folder. */
  readonly folder?: URL;
  /** Stops after this number: restoring needs the schema of then. Absent: the present schema. */
  readonly upTo?: number;
}

// Any fixed number: it only has to be the same for all who migrate this schema.
const advisoryLock = 760_128_533_401;

/**
 * Brings a database to the present schema: creates the roles if they are missing, then applies the numbered files that
 * are not applied yet, one transaction each. Safe to call at every start and from several processes at once.
 * Throws RecordRefusal 'record.migration' when an applied file was altered or the database is newer than the program.
 */
export async function migrate(adminUrl: string, options: MigrateOptions = {}): Promise<void> {
  const files = await readMigrationFiles(options.folder);
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await ensureRoles(client, passwordsOf(options));
    await client.query('select pg_advisory_lock($1)', [advisoryLock]);
    await prepareSchema(client);
    await migrateJobs(adminUrl);
    await client.query('set role guitu_migrate');
    await applyMissing(client, files, options.upTo ?? files.length);
  } finally {
    // Ending the session also gives the advisory lock back.
    await client.end();
  }
}

function passwordsOf(options: MigrateOptions): Map<string, string> {
  const passwords = new Map<string, string>();
  if (options.runPassword !== undefined) passwords.set('guitu_run', options.runPassword);
  if (options.sealPassword !== undefined) passwords.set('guitu_seal', options.sealPassword);
  if (options.importPassword !== undefined) passwords.set('guitu_import', options.importPassword);
  return passwords;
}

async function prepareSchema(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ name: string; may: boolean }>(
    `select current_database() as name, has_database_privilege('guitu_migrate', current_database(), 'create') as may`,
  );
  const database = rows[0];
  // graphile-worker creates its own schema as the owner.
  if (database && !database.may) {
    await client.query(`grant create on database ${client.escapeIdentifier(database.name)} to guitu_migrate`);
  }
  await client.query('create schema if not exists guitu authorization guitu_migrate');
}

async function applyMissing(client: pg.Client, files: readonly MigrationFile[], upTo: number): Promise<void> {
  await client.query(
    `create table if not exists guitu.migration (
       number integer primary key, name text not null, hash text not null, applied_at timestamptz(3) not null default now())`,
  );
  const { rows } = await client.query<{ number: number; name: string; hash: string }>(
    'select number, name, hash from guitu.migration order by number',
  );
  for (const applied of rows) {
    const file = files[applied.number - 1];
    if (!file) {
      throw new RecordRefusal(
        'record.migration',
        `数据库已应用迁移 ${applied.name}，而当前程序没有该文件：数据库比程序新，请改用更新的程序版本。`,
      );
    }
    if (file.hash !== applied.hash) {
      throw new RecordRefusal(
        'record.migration',
        `迁移文件 ${file.name} 在应用到数据库之后被改动，已停止。请恢复原文件；新的改动请写成新的迁移文件。`,
      );
    }
  }
  for (const file of files.slice(rows.length, upTo)) await apply(client, file);
}

async function apply(client: pg.Client, file: MigrationFile): Promise<void> {
  await client.query('begin');
  try {
    await client.query(file.text);
    await client.query('insert into guitu.migration (number, name, hash) values ($1, $2, $3)', [
      file.number,
      file.name,
      file.hash,
    ]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw new Error(`migration ${file.name} failed: ${(error as Error).message}`, { cause: error });
  }
}
