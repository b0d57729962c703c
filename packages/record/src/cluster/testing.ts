import { randomUUID } from 'node:crypto';

import { testServerVariable } from './testing-server.ts';
import type { TestServer } from './testing-server.ts';
import { administer } from './testing-template.ts';
import { withDatabase, withRole, withUser } from './testing-url.ts';

/** A migrated database of one test file's own. */
export interface TestDatabase {
  readonly name: string;
  /** As the server's superuser: row-level security does not bind him. */
  readonly url: string;
  /** The superuser's connection to database `postgres`, for what concerns the whole server. */
  readonly administratorUrl: string;
  /** As a login role (guitu_run, guitu_migrate, guitu_import, guitu_seal). */
  urlFor(role: string): string;
  /** Breaks off what is still connected and removes the database. Call in afterAll. */
  drop(): Promise<void>;
}

/**
 * Clones the migrated template into a fresh database (about 50 ms). Only inside a vitest run, whose
 * global set-up serves it; the server (real PostgreSQL) is shared by the whole run.
 */
export async function testDatabase(): Promise<TestDatabase> {
  const server = await askForServer();
  const name = `${server.template}_${randomUUID().replaceAll('-', '').slice(0, 12)}`;
  await administer(server.administratorUrl, [`create database "${name}" template "${server.template}"`]);
  const url = withDatabase(server.administratorUrl, name);
  return {
    name,
    url,
    administratorUrl: server.administratorUrl,
    urlFor: (role) => (server.embedded ? withUser(url, role) : withRole(url, role)),
    drop: () => administer(server.administratorUrl, [`drop database if exists "${name}" with (force)`]),
  };
}

async function askForServer(): Promise<TestServer> {
  const door = process.env[testServerVariable];
  if (!door) throw new Error('testDatabase() works only inside a vitest run of this repository');
  const response = await fetch(door);
  if (!response.ok) throw new Error(`the test database server did not start:\n${await response.text()}`);
  return (await response.json()) as TestServer;
}
