import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { dayOf } from '@guitu/law';
import { testDatabase } from '@guitu/record/testing';
import { buildServer, openServices, startBackground, sweep } from '@guitu/server';
import type { Services } from '@guitu/server';

import { TestClock } from './clock.ts';
import { foundPrefecture } from './prefecture.ts';

/** The whole server on a database of its own, with the built desk, listening on loopback. */
export interface Application {
  readonly address: string;
  readonly services: Services;
  readonly clock: TestClock;
  /** What happens after midnight, now. */
  sweep(): Promise<unknown>;
  close(): Promise<void>;
}

const pages = fileURLToPath(new URL('../../apps/desk/dist/web', import.meta.url));

export interface ApplicationOptions {
  /** Puts into it what a test begins with, before the server listens; a small prefecture unless said otherwise. */
  readonly found?: (services: Services) => Promise<unknown>;
}

function foundSmallPrefecture({ record, now }: Services): Promise<void> {
  return foundPrefecture(record, dayOf(now()));
}

/** Starts it at a moment of the test's choosing. */
export async function openApplication(
  start: string,
  { found = foundSmallPrefecture }: ApplicationOptions = {},
): Promise<Application> {
  const clock = new TestClock(start);
  const database = await testDatabase();
  const folder = await mkdtemp(join(tmpdir(), 'guitu-e2e-'));
  const opened = await openServices(
    {
      runUrl: database.urlFor('guitu_run'),
      sealUrl: database.urlFor('guitu_seal'),
      importUrl: database.urlFor('guitu_import'),
    },
    folder,
    async () => ({ demonstration: true }),
    clock.now,
  );
  const { services } = opened;
  await found(services);
  const server = await buildServer(services, { trustedProxies: [], pages });
  const background = await startBackground(services);
  const address = await server.listen({ host: '127.0.0.1', port: 0 });
  return {
    address,
    services,
    clock,
    sweep: () => sweep(services),
    async close() {
      await server.close();
      await background.stop();
      await opened.close();
      await database.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
