import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { findRunningCluster } from '@guitu/record';
import pg from 'pg';

import { strikeServer } from './server.mjs';

/**
 * A place for one installation: a temporary folder, and whatever server runs on it just now (`stage.server`). `strike()` takes everything
 * away and may be called at any moment.
 */
export async function setStage(name) {
  const folder = await mkdtemp(join(tmpdir(), `guitu-${name}-`));
  // As root PostgreSQL runs under another account, which has to come through.
  await chmod(folder, 0o711);
  const stage = { folder, data: join(folder, 'data'), server: undefined, striking: undefined };
  const clear = async () => {
    await strikeServer(stage.server, stage.data);
    await rm(folder, { recursive: true, force: true });
  };
  stage.strike = () => (stage.striking ??= clear());
  return stage;
}

/** Work with the database beside the running server, as the superuser whom row-level security does not bind. */
export async function withDatabase(folder, work) {
  const cluster = await findRunningCluster(folder);
  if (cluster === undefined) throw new Error('服务的数据库没有在运行');
  const database = new pg.Client({ connectionString: cluster.connectionString('guitu') });
  database.on('error', () => undefined);
  await database.connect();
  try {
    return await work(database, cluster);
  } finally {
    await database.end();
  }
}
