import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';

import { shownAccounts } from '../demonstration/accounts.ts';
import { isComplete } from '../demonstration/is-complete.ts';
import { buildServer } from '../http/build-server.ts';
import { wecomGateway } from '../messages/wecom-gateway.ts';
import type { DemonstrationAccount } from '../services.ts';
import { startBackground } from './background.ts';
import type { Configuration } from './configuration.ts';
import { openDatabase } from './database.ts';
import type { OpenDatabase } from './database.ts';
import { makerHere } from './maker.ts';
import type { Maker } from './maker.ts';
import { demonstrationMarker, ensureMarker, findFolderMarker } from './marker.ts';
import type { Marker } from './marker.ts';
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
 * the demonstration; nobody can come in before the whole of it stands. What was started is stopped again when a later part fails.
 */
export async function startServer(
  configuration: Configuration,
  progress: (line: string) => void,
  newMaker: () => Maker = makerHere,
): Promise<RunningServer> {
  const undo: (() => Promise<void>)[] = [];
  let maker: Maker | undefined;
  const stop = async (): Promise<void> => {
    await maker?.stop();
    for (const step of undo.splice(0).toReversed()) await step();
  };
  try {
    const marker = await findFolderMarker(configuration.folder);
    // A first start: whoever makes the demonstration gets ready while the database is set up.
    if (marker === undefined) maker = newMaker();
    const database = await openDatabase(configuration, { progress });
    undo.push(() => database.close());
    const opened = await openInstallation(configuration, database, marker);
    undo.push(() => opened.close());
    const { services } = opened;
    const order = { database, folder: configuration.folder, pastDays: configuration.demonstrationDays };
    const making = services.installation.demonstration && !(await isComplete(services));
    if (making) progress('正在准备演示数据');
    if (making) maker ??= newMaker();
    const made = making ? maker?.make(order, services, everyTwoSeconds(progress)) : undefined;
    // Waited for below, when the pages are ready too.
    made?.catch(() => undefined);
    const app = await buildServer(services, {
      trustedProxies: configuration.trustedProxies,
      ...(existsSync(pages) ? { pages } : {}),
      ...(configuration.tls === undefined ? {} : { tls: configuration.tls }),
    });
    undo.push(() => app.close());
    const printed = (await made)?.printed;
    const { wecom, rootsFolder } = configuration;
    const background = await startBackground(services, {
      ...(wecom === undefined ? {} : { gateway: wecomGateway(wecom, Date.now) }),
      ...(rootsFolder === undefined ? {} : { rootsFolder }),
      ...(printed === undefined ? {} : { printed }),
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
function openInstallation(
  { folder }: Configuration,
  database: OpenDatabase,
  marker: Marker | undefined,
): Promise<OpenServices> {
  const real = marker?.kind === 'real';
  return openServices(database, folder, async (record) => {
    await ensureMarker(record, folder, real ? marker : demonstrationMarker);
    return real ? { demonstration: false } : { demonstration: true, accounts: shownAccounts };
  });
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
