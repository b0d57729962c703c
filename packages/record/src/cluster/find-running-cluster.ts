import { socketConnectionString } from './connection-string.ts';
import { clusterFolders } from './data-folder.ts';
import { findHolder } from './folder-lock.ts';
import type { Holder } from './folder-lock.ts';
import { superuser } from './initialise.ts';
import { readPostmasterFile } from './postmaster-file.ts';

/** A server which another process of ours runs and which this one may use, but not stop. */
export interface RunningCluster {
  readonly holder: Holder;
  readonly socketFolder: string;
  connectionString(database: string, user?: string): string;
}

/**
 * The server that is running on a data folder, for a command typed while the main program runs; nothing
 * when no living process holds the folder or its server is not ready.
 */
export async function findRunningCluster(folder: string): Promise<RunningCluster | undefined> {
  const folders = clusterFolders(folder);
  const holder = await findHolder(folders.lock);
  const file = await readPostmasterFile(folders.database);
  if (holder === undefined || !file?.ready) return undefined;
  return {
    holder,
    socketFolder: file.socketFolder,
    connectionString: (database, user = superuser) =>
      socketConnectionString(file.socketFolder, database, user),
  };
}
