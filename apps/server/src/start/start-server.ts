import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';

import { openDemonstration } from '../demonstration/index.ts';
import { buildServer } from '../http/build-server.ts';
import { wecomGateway } from '../messages/wecom-gateway.ts';
import type { DemonstrationAccount } from '../services.ts';
import { startBackground } from './background.ts';
import type { Configuration } from './configuration.ts';
import { openDatabase } from './database.ts';
import type { OpenDatabase } from './database.ts';
import { demonstrationMarker, ensureMarker, findFolderMarker } from './marker.ts';
import { openServices } from './open-services.ts';
import type { OpenServices } from './open-services.ts';
import { findListenSentence, StartProblem } from './start-problem.ts';

/** A running server. */
export interface RunningServer {
  readonly address: string;
  readonly demonstration: boolean;
  readonly accounts: readonly DemonstrationAccount[];
  /** Settles when the embedded database ends by itself. */
  readonly databaseEnded: Promise<string>;
  stop(): Promise<void>;
}

const pages = fileURLToPath(new URL('../../../desk/dist/web', import.meta.url));

/**
 * Starts everything: database, services, background work, port. Without a real installation in the data folder it is
 * the demonstration. What was started is stopped again when a later part fails.
 */
export async function startServer(
  configuration: Configuration,
  progress: (line: string) => void,
): Promise<RunningServer> {
  const undo: (() => Promise<void>)[] = [];
  const stop = async (): Promise<void> => {
    for (const step of undo.splice(0).toReversed()) await step();
  };
  try {
    const database = await openDatabase(configuration, { progress });
    undo.push(() => database.close());
    const opened = await openInstallation(configuration, database, progress);
    undo.push(() => opened.close());
    const { services } = opened;
    const app = await buildServer(services, {
      trustedProxies: configuration.trustedProxies,
      ...(existsSync(pages) ? { pages } : {}),
      ...(configuration.tls === undefined ? {} : { tls: configuration.tls }),
    });
    undo.push(() => app.close());
    const { wecom, rootsFolder } = configuration;
    const background = await startBackground(services, {
      ...(wecom === undefined ? {} : { gateway: wecomGateway(wecom, Date.now) }),
      ...(rootsFolder === undefined ? {} : { rootsFolder }),
      // The embedded database lets only one process have its folder.
      alone: configuration.databaseUrl === undefined,
    });
    undo.push(() => background.stop());
    await listen(app, configuration);
    return {
      address: addressOf(app.server.address() as AddressInfo, configuration),
      demonstration: services.installation.demonstration,
      accounts: services.installation.accounts ?? [],
      databaseEnded: database.ended,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The real installation where there is one, else the demonstration with its invented people. */
async function openInstallation(
  configuration: Configuration,
  database: OpenDatabase,
  progress: (line: string) => void,
): Promise<OpenServices> {
  const { folder } = configuration;
  const marker = await findFolderMarker(folder);
  if (marker?.kind === 'real') {
    return openServices(database, folder, async (record) => {
      await ensureMarker(record, folder, marker);
      return { demonstration: false };
    });
  }
  const opened = await openServices(database, folder, async (record) => {
    await ensureMarker(record, folder, demonstrationMarker);
    return { demonstration: true };
  });
  try {
    progress('正在准备演示数据');
    const { accounts } = await openDemonstration(opened.services, {
      pastDays: configuration.demonstrationDays,
      progress: everyTwoSeconds(progress),
    });
    return {
      ...opened,
      services: { ...opened.services, installation: { ...opened.services.installation, accounts } },
    };
  } catch (error) {
    await opened.close();
    throw error;
  }
}

async function listen(
  app: Awaited<ReturnType<typeof buildServer>>,
  { host, port }: Configuration,
): Promise<void> {
  try {
    await app.listen({ host, port });
  } catch (error) {
    const sentence = findListenSentence(error, host, port);
    throw sentence === undefined ? error : new StartProblem(sentence);
  }
}

function addressOf(address: AddressInfo, { host, tls }: Configuration): string {
  const name =
    host === '0.0.0.0' || host === '::' ? 'localhost' : address.family === 'IPv6' ? `[${host}]` : host;
  return `${tls === undefined ? 'http' : 'https'}://${name}:${address.port}/`;
}

/** Says a line at most every two seconds. */
function everyTwoSeconds(say: (line: string) => void): (line: string) => void {
  let said = Date.now();
  return (line) => {
    if (Date.now() - said < 2_000) return;
    said = Date.now();
    say(line);
  };
}
