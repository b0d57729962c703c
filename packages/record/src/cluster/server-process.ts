import { spawn } from 'node:child_process';
import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { readPostmasterFile } from './postmaster-file.ts';
import type { ServerAccount } from './server-account.ts';
import { serverEnvironment } from './server-environment.ts';
import { settingArguments } from './server-settings.ts';
import type { ServerSettings } from './server-settings.ts';

/** A started PostgreSQL server. `exit` settles with its exit code (or signal) when it ends. */
export interface ServerProcess {
  readonly pid: number;
  readonly exit: Promise<string>;
}

/** What to start. */
export interface ServerStart {
  readonly databaseFolder: string;
  readonly logFolder: string;
  readonly binaries: string;
  readonly account: ServerAccount;
  readonly settings: ServerSettings;
}

/** Why a server did not come up: what it said. */
export class ServerFailure extends Error {}

/**
 * Starts the server and waits until it takes connections. Recovery after a crash may take minutes, so
 * there is no limit of time: it ends when the server is ready or gone.
 * @throws ServerFailure with the server's own words
 */
export async function runServer(start: ServerStart): Promise<ServerProcess> {
  const firstWords = join(start.logFolder, 'start.log');
  const output = await open(firstWords, 'w', 0o600);
  const identity = start.account.switched ? { uid: start.account.uid, gid: start.account.gid } : {};
  const child = spawn(
    join(start.binaries, 'bin', 'postgres'),
    ['-D', start.databaseFolder, ...settingArguments(start.settings)],
    {
      ...identity,
      cwd: '/',
      env: serverEnvironment(),
      // A session of its own: Ctrl-C in the terminal must reach us first, so that running work can end.
      detached: true,
      // A file, not a pipe: if we are killed the server must not write into a void.
      stdio: ['ignore', output.fd, output.fd],
    },
  );
  const exit = new Promise<string>((resolve) => {
    child.once('exit', (code, signal) => resolve(signal ?? String(code)));
    child.once('error', (error) => resolve(error.message));
  });
  child.unref();
  await output.close();

  let ended: string | undefined;
  void exit.then((reason) => (ended = reason));
  for (;;) {
    const file = await readPostmasterFile(start.databaseFolder);
    if (file?.ready && file.pid === child.pid) return { pid: file.pid, exit };
    if (ended !== undefined) throw new ServerFailure(await lastWords(firstWords, start.logFolder, ended));
    await wait(10);
  }
}

async function lastWords(firstWords: string, logFolder: string, ended: string): Promise<string> {
  const said = await readFile(firstWords, 'utf8').catch(() => '');
  // Once the log collector runs, the reason is in its file of today (day of the month in China).
  const day = new Intl.DateTimeFormat('en', { day: '2-digit', timeZone: 'Asia/Shanghai' }).format(new Date());
  const logged = await readFile(join(logFolder, `postgresql-${day}.log`), 'utf8').catch(() => '');
  const lines = [...said.split('\n'), ...logged.split('\n').slice(-12)].filter((line) => line.trim() !== '');
  return lines.length === 0 ? `exit ${ended}` : lines.join('\n');
}
