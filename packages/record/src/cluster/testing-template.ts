import { randomUUID } from 'node:crypto';

import { errorCodeOf } from './cluster-problem.ts';
import { connectClient } from './connect-client.ts';
import { withDatabase } from './testing-url.ts';

/**
 * Makes a migrated database to clone from, under a name of its own, so that several test runs can share
 * a server. `drop` removes it and every clone.
 */
export async function makeTemplate(
  administratorUrl: string,
): Promise<{ template: string; drop: () => Promise<void> }> {
  const template = `guitu_template_${randomUUID().replaceAll('-', '').slice(0, 12)}`;
  await administer(administratorUrl, [`create database "${template}"`]);
  await migrateTemplate(withDatabase(administratorUrl, template));
  // Nobody may connect any more: cloning a database somebody is connected to fails.
  await administer(administratorUrl, [`alter database "${template}" with allow_connections false`]);
  return { template, drop: () => dropAll(administratorUrl, template) };
}

/** Runs statements one by one as the administrator. */
export async function administer(administratorUrl: string, statements: readonly string[]): Promise<void> {
  const client = await connectClient(administratorUrl);
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

async function dropAll(administratorUrl: string, template: string): Promise<void> {
  const client = await connectClient(administratorUrl);
  try {
    const names = await client.query<{ datname: string }>(
      'select datname from pg_database where starts_with(datname, $1)',
      [template],
    );
    for (const { datname } of names.rows) await client.query(`drop database "${datname}" with (force)`);
  } finally {
    await client.end();
  }
}

type Migrate = (administratorUrl: string) => Promise<void>;

async function migrateTemplate(url: string): Promise<void> {
  const place = '../migrate/migrate.ts';
  let migrate: Migrate;
  try {
    ({ migrate } = (await import(/* @vite-ignore */ place)) as { migrate: Migrate });
  } catch (error) {
    if (!isAbsent(error)) throw error;
    console.warn('migrate/migrate.ts is not there: the test databases are empty');
    return;
  }
  await migrate(url);
}

function isAbsent(error: unknown): boolean {
  const code = errorCodeOf(error);
  return (
    (code === 'ERR_MODULE_NOT_FOUND' || code === 'ERR_LOAD_URL') &&
    String(error).includes('migrate/migrate.ts')
  );
}
