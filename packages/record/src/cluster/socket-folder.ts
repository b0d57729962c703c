import { chown, mkdir, mkdtemp, rm, rmdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { ClusterProblem } from './cluster-problem.ts';
import { findClosedFolder } from './folder-access.ts';
import type { ServerAccount } from './server-account.ts';
import { socketPort } from './server-settings.ts';

/**
 * Longest folder in which a socket can be opened: sun_path holds 107 bytes on Linux, 103 on macOS, and
 * '/.s.PGSQL.5432' takes 14.
 */
const longest = 103 - 14;

/**
 * A folder for the server's socket, 0700 and owned by the account: inside the data folder, or, when that
 * lies too deep, a fresh one in the temporary folder. Fresh by `mkdtemp`: nobody can have laid it out
 * before us.
 */
export async function makeSocketFolder(root: string, account: ServerAccount): Promise<string> {
  const near = join(root, 'socket');
  const folder = Buffer.byteLength(near) <= longest ? near : await makeShortFolder(account);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  if (account.switched) await chown(folder, account.uid, account.gid);
  return folder;
}

/**
 * Removes a socket folder with what a server leaves in it. Only those two files by name: the path may come
 * from a file which the server account can write, and root must not delete whatever it names.
 */
export async function removeSocketFolder(folder: string): Promise<void> {
  const socket = join(folder, `.s.PGSQL.${socketPort}`);
  await rm(socket, { force: true }).catch(() => undefined);
  await rm(`${socket}.lock`, { force: true }).catch(() => undefined);
  await rmdir(folder).catch(() => undefined);
}

async function makeShortFolder(account: ServerAccount): Promise<string> {
  for (const parent of [tmpdir(), '/tmp', '/var/tmp']) {
    const tooDeep = Buffer.byteLength(join(parent, 'guitu-XXXXXX')) > longest;
    const closed = await findClosedFolder(parent, account).catch(() => parent);
    if (tooDeep || closed !== undefined) continue;
    const folder = await mkdtemp(join(parent, 'guitu-')).catch(() => undefined);
    if (folder !== undefined) return folder;
  }
  throw new ClusterProblem(
    'socketUnavailable',
    '数据文件夹的路径过长，而临时文件夹不可用，无法建立数据库的本机连接。请用环境变量 DATA_DIR 指定一个路径较短的文件夹。',
  );
}
