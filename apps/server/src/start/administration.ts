import { findRunningCluster, startCluster } from '@guitu/record';

import type { Configuration } from './configuration.ts';
import { databaseName } from './database.ts';

/** The database of an installation as it stands, for an administrator. */
export interface Administration {
  readonly adminUrl: string;
  close(): Promise<void>;
}

/**
 * Reaches the database beside a running server, or starts the embedded one. Unlike openDatabase it never migrates: a backup before an
 * upgrade must find what the older program left.
 */
export async function openAdministration(
  configuration: Configuration,
  progress: (line: string) => void,
): Promise<Administration> {
  const { databaseUrl, folder } = configuration;
  if (databaseUrl !== undefined) return { adminUrl: databaseUrl, close: async () => undefined };
  const running = await findRunningCluster(folder);
  if (running !== undefined) {
    return { adminUrl: running.connectionString(databaseName), close: async () => undefined };
  }
  const cluster = await startCluster({ folder, progress });
  return { adminUrl: cluster.connectionString(databaseName), close: () => cluster.stop() };
}
