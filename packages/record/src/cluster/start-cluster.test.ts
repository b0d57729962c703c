import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chmod, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import type pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { connectClient } from './connect-client.ts';
import { ensureDatabase } from './ensure-database.ts';
import { findRunningCluster } from './find-running-cluster.ts';
import { identityOf } from './process-identity.ts';
import { startCluster } from './start-cluster.ts';
import { compileLauncher } from './testing-child.ts';
import type { Launchers } from './testing-child.ts';
import { makeTestFolder } from './testing-folder.ts';

let folder: string;
let launchers: Launchers;

beforeAll(async () => {
  launchers = await compileLauncher();
});

afterAll(() => launchers.remove());

beforeEach(async () => {
  // As `mktemp -d` makes it: 0700, closed to the account the server will run under.
  folder = await makeTestFolder('guitu-cluster-');
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function query(url: string, text: string): Promise<pg.QueryResult> {
  const client = await connectClient(url);
  return client.query(text).finally(() => client.end());
}

const settings =
  "select current_setting('fsync') as fsync, current_setting('listen_addresses') as addresses, (select datlocale from pg_database where datname = 'template1') as locale";

describe('start and stop', () => {
  test('data outlives the server, which syncs to disk and listens on no network', async () => {
    const first = await startCluster({ folder });
    await ensureDatabase(first.connectionString('postgres'), 'guitu');
    await ensureDatabase(first.connectionString('postgres'), 'guitu');
    await query(first.connectionString('guitu'), 'create table kept as select 42 as answer');
    expect((await query(first.connectionString('guitu'), settings)).rows[0]).toEqual({
      fsync: 'on',
      addresses: '',
      locale: 'zh-Hans-CN',
    });
    await first.stop();
    await first.stop();
    expect(await identityOf(first.pid)).toBeUndefined();

    const second = await startCluster({ folder });
    expect((await query(second.connectionString('guitu'), 'select answer from kept')).rows).toEqual([
      { answer: 42 },
    ]);
    await second.stop();
    expect(await readdir(folder)).toEqual(['postgres', 'postgres-log']);
  });

  test('Chinese letters count as letters', async () => {
    const cluster = await startCluster({ folder });
    const url = cluster.connectionString('postgres');
    await query(url, 'create extension pg_trgm');
    expect((await query(url, "select cardinality(show_trgm('香格里拉')) > 0 as found")).rows).toEqual([
      { found: true },
    ]);
    await cluster.stop();
  });

  test('a folder too deep for a socket gets its socket elsewhere', async () => {
    const deep = join(folder, randomBytes(40).toString('hex'), randomBytes(20).toString('hex'));
    await chmod(folder, 0o711);
    const cluster = await startCluster({ folder: deep });
    expect(cluster.socketFolder.startsWith(deep)).toBe(false);
    expect((await stat(cluster.socketFolder)).mode & 0o777).toBe(0o700);
    expect((await query(cluster.connectionString('postgres'), 'select 1 as one')).rows).toEqual([{ one: 1 }]);
    await cluster.stop();
    await expect(stat(cluster.socketFolder)).rejects.toThrow('ENOENT');
  });
});

describe('a folder in use', () => {
  test('is refused with the number of the process that uses it, and can be found', async () => {
    const cluster = await startCluster({ folder });
    await expect(startCluster({ folder })).rejects.toMatchObject({
      code: 'folderTaken',
      text: expect.stringContaining(`进程号 ${process.pid}`),
    });
    const child = launchers.start({ folder });
    expect((await child.report).problem).toMatchObject({
      code: 'folderTaken',
      text: expect.stringContaining(`进程号 ${process.pid}`),
    });
    const found = await findRunningCluster(folder);
    expect(found?.holder.pid).toBe(process.pid);
    expect((await query(found?.connectionString('postgres') ?? '', 'select 1 as one')).rows).toEqual([
      { one: 1 },
    ]);
    await cluster.stop();
    expect(await findRunningCluster(folder)).toBeUndefined();
  });

  test('two starters at once: one wins, one is refused', async () => {
    const results = await Promise.allSettled([startCluster({ folder }), startCluster({ folder })]);
    expect(results.map((result) => result.status).toSorted()).toEqual(['fulfilled', 'rejected']);
    for (const result of results) if (result.status === 'fulfilled') await result.value.stop();
  });
});

describe('after a kill', () => {
  test('of the launcher: its server is stopped, nothing committed is lost', async () => {
    const child = launchers.start({ folder });
    const { pid = 0, url = '' } = await child.report;
    await query(url, 'create table kept as select 1 as answer');
    child.process.kill('SIGKILL');
    await once(child.process, 'exit');
    expect(await identityOf(pid)).toBeDefined();

    const cluster = await startCluster({ folder });
    expect(cluster.pid).not.toBe(pid);
    expect(await identityOf(pid)).toBeUndefined();
    expect((await query(cluster.connectionString('postgres'), 'select answer from kept')).rows).toEqual([
      { answer: 1 },
    ]);
    await cluster.stop();
  });

  test('of launcher and server both: recovered at the next start', async () => {
    const child = launchers.start({ folder });
    const { pid = 0, url = '' } = await child.report;
    await query(url, 'create table kept as select generate_series(1, 1000) as answer');
    child.process.kill('SIGKILL');
    process.kill(pid, 'SIGKILL');
    await once(child.process, 'exit');

    const cluster = await startCluster({ folder });
    expect(
      (await query(cluster.connectionString('postgres'), 'select count(*)::int from kept')).rows,
    ).toEqual([{ count: 1000 }]);
    await cluster.stop();
  });

  test('of the server while one of its children is busy: waited for', async () => {
    const child = launchers.start({ folder });
    const { pid = 0, url = '' } = await child.report;
    const busy = query(url, 'select count(*) from generate_series(1, 15000000)').catch(() => undefined);
    await wait(300);
    child.process.kill('SIGKILL');
    process.kill(pid, 'SIGKILL');
    await once(child.process, 'exit');

    const cluster = await startCluster({ folder });
    expect((await query(cluster.connectionString('postgres'), 'select 1 as one')).rows).toEqual([{ one: 1 }]);
    await cluster.stop();
    await busy;
  });

  test('of the server alone: the launcher learns of it', async () => {
    const cluster = await startCluster({ folder });
    process.kill(cluster.pid, 'SIGKILL');
    expect(await cluster.ended).toBe('SIGKILL');
    await cluster.stop();
    const again = await startCluster({ folder });
    await again.stop();
  });

  test('in the middle of making the database: begun afresh', async () => {
    const child = launchers.start({ folder });
    const draft = async (): Promise<string | undefined> =>
      (await readdir(folder)).find((name) => name.startsWith('postgres.new-'));
    while ((await draft()) === undefined) await wait(5);
    child.process.kill('SIGKILL');
    await once(child.process, 'exit');
    expect(await readdir(folder)).not.toContain('postgres');

    const cluster = await startCluster({ folder });
    await cluster.stop();
    const next = await startCluster({ folder });
    await next.stop();
    expect(await draft()).toBeUndefined();
  });

  test('a number now used by another process does not keep the server from starting', async () => {
    const cluster = await startCluster({ folder });
    await cluster.stop();
    const stale = `${process.pid}\n${folder}/postgres\n1\n5432\n${folder}/socket\n\n  1 1\nready   \n`;
    await writeFile(join(folder, 'postgres', 'postmaster.pid'), stale);
    await writeFile(
      join(folder, 'guitu.lock'),
      JSON.stringify({ pid: process.pid, identity: 'an earlier boot' }),
    );
    const again = await startCluster({ folder });
    await again.stop();
  });
});
