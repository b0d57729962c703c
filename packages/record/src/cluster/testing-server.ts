import { rm, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { clusterFolders } from './data-folder.ts';
import { findHolder } from './folder-lock.ts';
import { launch } from './launch.ts';
import { stopLeftover } from './leftover.ts';
import { findTestFolders, makeTestFolder } from './testing-folder.ts';
import { makeTemplate } from './testing-template.ts';

/** Where the test files find the server's door; set by serveTestDatabases before the workers start. */
export const testServerVariable = 'GUITU_TEST_SERVER';

/** What a test file gets told. */
export interface TestServer {
  readonly administratorUrl: string;
  readonly template: string;
  /** A server of one's own (DATABASE_URL_TEST) asks login roles for passwords; ours does not. */
  readonly embedded: boolean;
}

const folderName = 'guitu-test-';

/**
 * One PostgreSQL server for a whole test run, with a migrated template database, begun only when the
 * first test file asks: runs that need no database start none. The door is a port on 127.0.0.1, because
 * test files run in other processes.
 *
 * The embedded server runs with fsync=off: its data is thrown away, and half the time of a test is
 * otherwise waiting for the disk. Nothing but these lines ever sets that.
 * @returns what stops and removes it all
 */
export async function serveTestDatabases(): Promise<() => Promise<void>> {
  let started: Promise<{ server: TestServer; close: () => Promise<void> }> | undefined;
  const door = createServer((_request, response) => {
    started ??= startTestServer();
    started.then(
      ({ server }) => response.end(JSON.stringify(server)),
      (error: unknown) => response.writeHead(500).end(error instanceof Error ? error.stack : String(error)),
    );
  });
  await new Promise<void>((resolve) => door.listen(0, '127.0.0.1', resolve));
  door.unref();
  process.env[testServerVariable] = `http://127.0.0.1:${(door.address() as AddressInfo).port}/`;
  return async () => {
    door.close();
    door.closeAllConnections();
    await started?.then(
      ({ close }) => close(),
      () => undefined,
    );
  };
}

async function startTestServer(): Promise<{ server: TestServer; close: () => Promise<void> }> {
  const own = process.env.DATABASE_URL_TEST;
  if (own) {
    const { template, drop } = await makeTemplate(own);
    return { server: { administratorUrl: own, template, embedded: false }, close: drop };
  }
  await removeAbandoned();
  const folder = await makeTestFolder(folderName);
  const cluster = await launch({
    folder,
    progress: (line) => console.log(line),
    settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' },
  });
  const close = async (): Promise<void> => {
    await cluster.stop();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const administratorUrl = cluster.connectionString('postgres');
    const { template } = await makeTemplate(administratorUrl);
    return { server: { administratorUrl, template, embedded: true }, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Stops and removes what killed test runs of this user left behind. */
async function removeAbandoned(): Promise<void> {
  for (const folder of await findTestFolders(folderName)) {
    const folders = clusterFolders(folder);
    const status = await stat(folder).catch(() => undefined);
    // A young folder without a lock may belong to a run that is just starting.
    const young = status !== undefined && Date.now() - status.mtimeMs < 60_000;
    if (status?.uid !== process.getuid?.() || young || (await findHolder(folders.lock))) continue;
    await stopLeftover(folders.database, folder).catch(() => undefined);
    await rm(folder, { recursive: true, force: true }).catch(() => undefined);
  }
}
