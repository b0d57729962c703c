import { chmod, chown, mkdir, stat, statfs } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

import { asClusterProblem, ClusterProblem, diskFull } from './cluster-problem.ts';
import { findClosedFolder, openPassage } from './folder-access.ts';
import { chooseServerAccount, describeAccount } from './server-account.ts';
import type { ServerAccount } from './server-account.ts';

/** Where the parts of the embedded database lie inside the data folder. */
export interface ClusterFolders {
  readonly root: string;
  /** PostgreSQL's own folder, owned by the server account, 0700. */
  readonly database: string;
  readonly log: string;
  readonly lock: string;
}

/** Free bytes without which a new database is not begun: initdb writes about 60 MB. */
const needed = 200 * 1024 * 1024;

/**
 * The data folder when nobody says otherwise: DATA_DIR, else /var/lib/guitu for root, else
 * $XDG_DATA_HOME/guitu, else ~/.local/share/guitu.
 */
export function defaultDataFolder(environment: NodeJS.ProcessEnv = process.env): string {
  if (environment.DATA_DIR) return resolve(environment.DATA_DIR);
  if (process.getuid?.() === 0) return '/var/lib/guitu';
  if (environment.XDG_DATA_HOME) return join(resolve(environment.XDG_DATA_HOME), 'guitu');
  return join(homedir(), '.local', 'share', 'guitu');
}

/** Names the parts of a data folder; touches nothing. */
export function clusterFolders(folder: string): ClusterFolders {
  const root = resolve(folder);
  return {
    root,
    database: join(root, 'postgres'),
    log: join(root, 'postgres-log'),
    lock: join(root, 'guitu.lock'),
  };
}

/**
 * Makes the data folder usable and says under which account the server will run in it.
 * @throws ClusterProblem wrongOwner, folderUnusable, diskFull, accountMissing
 */
export async function prepareDataFolder(folders: ClusterFolders): Promise<ServerAccount> {
  try {
    const firstMade = await mkdir(folders.root, {
      recursive: true,
      mode: process.getuid?.() === 0 ? 0o711 : 0o700,
    });
    const account = await chooseServerAccount(folders.database);
    await checkOwner(folders.database, account);
    if (account.switched) await letAccountIn(folders.root, firstMade ?? folders.root, account);
    await mkdir(folders.log, { recursive: true, mode: 0o700 });
    if (account.switched) await chown(folders.log, account.uid, account.gid);
    return account;
  } catch (error) {
    throw asClusterProblem(error, folders.root);
  }
}

/** Refuses to begin a new database on a disk that cannot hold it. */
export async function checkFreeSpace(folder: string): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize < needed) throw diskFull(folder);
}

async function checkOwner(database: string, account: ServerAccount): Promise<void> {
  const status = await stat(database).catch(() => undefined);
  if (!status) return;
  if (account.switched && status.uid === 0) {
    throw new ClusterProblem(
      'wrongOwner',
      `数据库文件夹「${database}」属于 root，而 PostgreSQL 不允许以 root 运行。请执行 chown -R ${account.uid}:${account.gid} ${database} 后重试。`,
    );
  }
  if (status.uid !== account.uid) {
    throw new ClusterProblem(
      'wrongOwner',
      `数据库文件夹「${database}」属于用户 ${await describeAccount(status.uid)}，而当前用户是 ${await describeAccount(account.uid)}。` +
        '请改用原来的用户（或 root）运行，或用环境变量 DATA_DIR 指定另一个文件夹。',
    );
  }
  // PostgreSQL refuses a data folder others can read; a restore from a backup often leaves it so.
  if ((status.mode & 0o077) !== 0) await chmod(database, 0o700);
}

/** `firstMade` is the uppermost folder we made ourselves: a tight umask closes those too. */
async function letAccountIn(root: string, firstMade: string, account: ServerAccount): Promise<void> {
  for (let folder = root; folder.startsWith(firstMade); folder = dirname(folder)) await openPassage(folder);
  const closed = await findClosedFolder(root, account);
  if (closed === undefined) return;
  throw new ClusterProblem(
    'folderUnusable',
    `PostgreSQL 不允许以 root 运行，改由用户 ${account.name} 运行，但该用户不能进入「${closed}」。` +
      `请用环境变量 DATA_DIR 把数据放到别处（例如 /var/lib/guitu），或执行 chmod o+x ${closed}。`,
  );
}
