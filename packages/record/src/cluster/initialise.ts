import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { chown, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';

import { ClusterProblem, diskFull } from './cluster-problem.ts';
import { checkFreeSpace } from './data-folder.ts';
import type { ServerAccount } from './server-account.ts';
import { serverEnvironment, textLocale } from './server-environment.ts';

const run = promisify(execFile);

/** The superuser of an embedded server: migrations and administration. */
export const superuser = 'postgres';

/** The major version of the programs; a data folder of another one cannot be opened. */
const majorVersion = '18';

/**
 * Makes the database folder if it is not there. Made under another name and renamed when complete, so a
 * kill in the middle leaves nothing that looks like a database. Call only while holding the folder.
 * @throws ClusterProblem diskFull, wrongVersion, folderNotEmpty, startFailed
 */
export async function initialise(
  databaseFolder: string,
  binaries: string,
  account: ServerAccount,
): Promise<void> {
  await removeUnfinished(databaseFolder);
  if (await isInitialised(databaseFolder)) return;

  const root = dirname(databaseFolder);
  await checkFreeSpace(root);
  // A name of its own: the initdb of a killed launcher may still be writing into its draft.
  const draft = `${databaseFolder}.new-${randomUUID()}`;
  await mkdir(draft, { mode: 0o700 });
  if (account.switched) await chown(draft, account.uid, account.gid);
  await runInitdb(draft, binaries, account);
  await rename(draft, databaseFolder);
  const handle = await open(root);
  await handle.sync().finally(() => handle.close());
}

async function isInitialised(databaseFolder: string): Promise<boolean> {
  const version = await readFile(join(databaseFolder, 'PG_VERSION'), 'utf8').catch(() => undefined);
  if (version?.trim() === majorVersion) return true;
  if (version !== undefined) {
    throw new ClusterProblem(
      'wrongVersion',
      `「${databaseFolder}」是 PostgreSQL ${version.trim()} 的数据，而本版本附带 PostgreSQL ${majorVersion}。请用原版本的归途导出后再导入，或用 DATA_DIR 指定另一个文件夹。`,
    );
  }
  const status = await stat(databaseFolder).catch(() => undefined);
  if (status === undefined) return false;
  if ((await readdir(databaseFolder)).length > 0) {
    throw new ClusterProblem(
      'folderNotEmpty',
      `「${databaseFolder}」里已有文件，但不是 PostgreSQL 的数据。请移开这些文件，或用环境变量 DATA_DIR 指定另一个文件夹。`,
    );
  }
  await rm(databaseFolder, { recursive: true });
  return false;
}

async function removeUnfinished(databaseFolder: string): Promise<void> {
  const root = dirname(databaseFolder);
  for (const name of await readdir(root)) {
    if (!name.startsWith(`${basename(databaseFolder)}.new-`)) continue;
    // Somebody may still write there; what cannot be removed now goes at the next start.
    await rm(join(root, name), { recursive: true, force: true }).catch(() => undefined);
  }
}

async function runInitdb(folder: string, binaries: string, account: ServerAccount): Promise<void> {
  const identity = account.switched ? { uid: account.uid, gid: account.gid } : {};
  const options = [
    `--pgdata=${folder}`,
    `--username=${superuser}`,
    '--encoding=UTF8',
    `--locale=${textLocale()}`,
    '--locale-provider=icu',
    '--icu-locale=zh-Hans-CN',
    // See listen_addresses in server-settings.ts: the closed socket folder is the guard.
    '--auth=trust',
    '--data-checksums',
  ];
  try {
    await run(join(binaries, 'bin', 'initdb'), options, { ...identity, cwd: '/', env: serverEnvironment() });
  } catch (error) {
    const output = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error);
    if (/No space left|quota exceeded/i.test(output)) throw diskFull(folder, error);
    if (/could not look up effective user/i.test(output)) {
      throw new ClusterProblem(
        'accountMissing',
        `当前用户（uid ${account.uid}）在 /etc/passwd 中没有登记，PostgreSQL 无法建立数据库。请先登记该用户，或改用环境变量 DATABASE_URL。`,
        error,
      );
    }
    throw new ClusterProblem('startFailed', `建立数据库失败：${output.trim()}`, error);
  }
}
