import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { closeRecord, ensureDatabase, migrate, openRecord, startCluster } from '@guitu/record';
import pg from 'pg';

/**
 * A place for a database server of its own: real PostgreSQL, fsync on, no TCP, in a temporary folder. `strike()` takes
 * everything away again and may be called at any moment, also while the server is still starting.
 */
export async function setStage() {
  const folder = await mkdtemp(join(tmpdir(), 'guitu-bench-'));
  const closing = [];
  const stage = { folder, closing, striking: undefined };
  stage.strike = () => (stage.striking ??= strikeAll(folder, closing));
  return stage;
}

/** Starts the server of a stage. */
export async function startServer(stage, progress) {
  const starting = startCluster({ folder: stage.folder, progress });
  stage.closing.push(async () => {
    await (await starting).stop();
  });
  stage.cluster = await starting;
}

async function strikeAll(folder, closing) {
  // The server first: what still runs on it then ends at once. One that fails must not leave the folder lying about.
  for (const close of closing) await close().catch(() => undefined);
  await rm(folder, { recursive: true, force: true });
}

/**
 * One migrated database: `record` as the product opens it (guitu_run, row-level security on), `owner` as the superuser
 * whom row-level security does not bind: the rival, and the bench-only way to multiply.
 */
export async function openStageRecord(stage, name, options = {}) {
  const { cluster, closing, folder } = stage;
  await ensureDatabase(cluster.connectionString('postgres'), name);
  await migrate(cluster.connectionString(name));
  const place = {
    runUrl: cluster.connectionString(name, 'guitu_run'),
    sealUrl: cluster.connectionString(name, 'guitu_seal'),
    importUrl: cluster.connectionString(name, 'guitu_import'),
    folder: join(folder, `record-${name}`),
  };
  const record = await openRecord({ ...place, ...options });
  closing.push(() => closeRecord(record));
  const owner = new pg.Pool({
    connectionString: cluster.connectionString(name),
    max: 4,
    options: '-c search_path=guitu -c timezone=UTC -c jit=off',
    // Text as it comes: the rival pays for nothing it does not have to.
    types: { getTypeParser: () => (text) => text },
  });
  owner.on('error', () => undefined);
  owner.on('connect', (client) => client.on('error', () => undefined));
  closing.push(() => owner.end());
  return { record, owner, place: { ...place, ownerUrl: cluster.connectionString(name) } };
}
