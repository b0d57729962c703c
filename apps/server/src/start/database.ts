import { ensureDatabase, findRunningCluster, migrate, startCluster } from '@guitu/record';

import type { Configuration } from './configuration.ts';
import { databasePasswords } from './database-passwords.ts';
import { refuseUnfinishedRestore } from './restoring-marker.ts';

/** The migrated database and the three ways into it. */
export interface OpenDatabase {
  readonly runUrl: string;
  readonly sealUrl: string;
  readonly importUrl: string;
  /** Settles when an embedded server ends by itself; never for one's own. */
  readonly ended: Promise<string>;
  /** Stops the embedded server, if this process started it. */
  close(): Promise<void>;
}

/** What the database is called in an embedded server. */
export const databaseName = 'guitu';
const name = databaseName;

/**
 * Opens the database of this installation and brings it to the present schema. `besides` is for commands typed while
 * the server runs: they use its embedded database instead of starting one.
 */
export async function openDatabase(
  configuration: Configuration,
  options: {
    readonly progress?: (line: string) => void;
    readonly besides?: boolean;
    /** The restoring itself may open what it has not finished. */
    readonly restoring?: boolean;
  } = {},
): Promise<OpenDatabase> {
  if (options.restoring !== true) await refuseUnfinishedRestore(configuration.folder);
  if (configuration.databaseUrl !== undefined) return openOwn(configuration, configuration.databaseUrl);
  const running = options.besides === true ? await findRunningCluster(configuration.folder) : undefined;
  if (running !== undefined) {
    return {
      ...urls((database, user) => running.connectionString(database, user)),
      ended: new Promise(() => undefined),
      close: async () => undefined,
    };
  }
  const cluster = await startCluster({
    folder: configuration.folder,
    ...(options.progress === undefined ? {} : { progress: options.progress }),
  });
  try {
    await ensureDatabase(cluster.connectionString('postgres'), name);
    await migrate(cluster.connectionString(name));
  } catch (error) {
    await cluster.stop();
    throw error;
  }
  return {
    ...urls((database, user) => cluster.connectionString(database, user)),
    ended: cluster.ended,
    close: () => cluster.stop(),
  };
}

function urls(connectionString: (database: string, user?: string) => string) {
  return {
    runUrl: connectionString(name, 'guitu_run'),
    sealUrl: connectionString(name, 'guitu_seal'),
    importUrl: connectionString(name, 'guitu_import'),
  };
}

/** One's own PostgreSQL: the roles that log in get passwords of their own, kept beside the keys. */
async function openOwn(configuration: Configuration, databaseUrl: string): Promise<OpenDatabase> {
  const passwords = await databasePasswords(configuration.folder);
  await migrate(databaseUrl, {
    runPassword: passwords.run,
    sealPassword: passwords.seal,
    importPassword: passwords.import,
  });
  // As parameters, because they win over the user in the address and also work where it names a socket.
  const urlFor = (user: string, password: string): string =>
    `${databaseUrl}${databaseUrl.includes('?') ? '&' : '?'}${new URLSearchParams({ user, password }).toString()}`;
  return {
    runUrl: urlFor('guitu_run', passwords.run),
    sealUrl: urlFor('guitu_seal', passwords.seal),
    importUrl: urlFor('guitu_import', passwords.import),
    ended: new Promise(() => undefined),
    close: async () => undefined,
  };
}
