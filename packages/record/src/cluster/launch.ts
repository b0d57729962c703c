import { setTimeout as wait } from 'node:timers/promises';

import { cacheFolders, findInstalledBinaries, usableBinaries } from './binaries.ts';
import { asClusterProblem, ClusterProblem, diskFull } from './cluster-problem.ts';
import type { Cluster } from './cluster.ts';
import { socketConnectionString } from './connection-string.ts';
import { clusterFolders, prepareDataFolder } from './data-folder.ts';
import { takeFolder } from './folder-lock.ts';
import { initialise, superuser } from './initialise.ts';
import { stopLeftover } from './leftover.ts';
import { readPostmasterFile } from './postmaster-file.ts';
import { runServer, ServerFailure } from './server-process.ts';
import type { ServerProcess, ServerStart } from './server-process.ts';
import { serverSettings } from './server-settings.ts';
import type { ServerSettings } from './server-settings.ts';
import { announceWhenSlow } from './slow-work.ts';
import type { Progress } from './slow-work.ts';
import { makeSocketFolder, removeSocketFolder } from './socket-folder.ts';
import { stopServer } from './stop-server.ts';

/** What launch needs beyond what startCluster offers; `settings` win over ours. */
export interface LaunchOptions {
  readonly folder: string;
  readonly progress: Progress;
  readonly binaries?: string;
  readonly settings?: ServerSettings;
}

/** startCluster with its seams open. Only startCluster and the tests call it. */
export async function launch(options: LaunchOptions): Promise<Cluster> {
  const folders = clusterFolders(options.folder);
  const account = await prepareDataFolder(folders);
  const release = await takeFolder(folders.lock, folders.root).catch((error: unknown) => {
    throw asClusterProblem(error, folders.root);
  });
  let socketFolder: string | undefined;
  try {
    const leftBehind = await readPostmasterFile(folders.database);
    const cleared = stopLeftover(folders.database, folders.root);
    await announceWhenSlow(options.progress, '正在停止上次遗留的数据库', cleared);
    if (leftBehind?.socketFolder) await removeSocketFolder(leftBehind.socketFolder);

    const binaries =
      options.binaries ??
      (await usableBinaries({
        account,
        installed: findInstalledBinaries(),
        caches: cacheFolders(account, folders.root),
        progress: options.progress,
      }));
    const initialised = initialise(folders.database, binaries, account);
    await announceWhenSlow(options.progress, '正在建立数据库', initialised);

    socketFolder = await makeSocketFolder(folders.root, account);
    const settings = { ...serverSettings(socketFolder, folders.log), ...options.settings };
    const start = { databaseFolder: folders.database, logFolder: folders.log, binaries, account, settings };
    const server = await announceWhenSlow(options.progress, '正在启动数据库', runWithRetry(start));
    return running(server, socketFolder, release);
  } catch (error) {
    if (socketFolder !== undefined) await removeSocketFolder(socketFolder);
    await release();
    throw asClusterProblem(error, folders.root);
  }
}

function running(server: ServerProcess, socketFolder: string, release: () => Promise<void>): Cluster {
  let alive = true;
  const interrupt = (): void => {
    // Leaving without stop(): ask the server to end by itself. It is not waited for.
    if (alive) process.kill(server.pid, 'SIGINT');
  };
  process.once('exit', interrupt);
  const ended = server.exit.then((reason) => {
    alive = false;
    process.removeListener('exit', interrupt);
    return reason;
  });
  let stopping: Promise<void> | undefined;
  const stop = async (): Promise<void> => {
    if (alive) await stopServer(server.pid);
    await removeSocketFolder(socketFolder);
    await release();
  };
  return {
    pid: server.pid,
    socketFolder,
    ended,
    connectionString: (database, user = superuser) => socketConnectionString(socketFolder, database, user),
    stop: () => (stopping ??= stop()),
  };
}

/** Milliseconds for which the children of a killed server are waited for. */
const patience = 30_000;

/**
 * After a kill of the server its children need a moment to notice, a busy one until its query ends; until
 * then PostgreSQL refuses with "pre-existing shared memory block". Worth more tries; nothing else is.
 */
async function runWithRetry(start: ServerStart): Promise<ServerProcess> {
  for (const end = Date.now() + patience; ;) {
    try {
      return await runServer(start);
    } catch (error) {
      const inUse =
        error instanceof ServerFailure && error.message.includes('pre-existing shared memory block');
      if (!inUse || Date.now() > end) throw explain(error, start);
      await wait(500);
    }
  }
}

function explain(error: unknown, start: ServerStart): unknown {
  if (!(error instanceof ServerFailure)) return error;
  if (/No space left on device|quota exceeded/i.test(error.message))
    return diskFull(start.databaseFolder, error);
  return new ClusterProblem(
    'startFailed',
    `内置数据库没有启动成功。日志在「${start.logFolder}」，其中最后几行是：\n${error.message}`,
    error,
  );
}
