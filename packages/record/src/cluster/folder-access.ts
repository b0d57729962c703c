import { chmod, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

import type { ServerAccount } from './server-account.ts';

/**
 * The first folder on the way to `path` (itself included) which the account may not pass through, or
 * nothing. Judged by the mode bits, since root cannot try it out without becoming the account.
 */
export async function findClosedFolder(path: string, account: ServerAccount): Promise<string | undefined> {
  for (const folder of wayTo(path)) {
    const status = await stat(folder);
    const bit = status.uid === account.uid ? 0o100 : status.gid === account.gid ? 0o010 : 0o001;
    if ((status.mode & bit) === 0) return folder;
  }
  return undefined;
}

/**
 * Lets others pass through (not list) a folder which the current user owns. Needed as root when the data
 * folder was made by `mktemp -d` or under a tight umask: the server runs under another account.
 */
export async function openPassage(folder: string): Promise<void> {
  const status = await stat(folder);
  if ((status.mode & 0o001) === 0) await chmod(folder, (status.mode & 0o7777) | 0o001);
}

function wayTo(path: string): string[] {
  const folders = [path];
  for (let folder = path; dirname(folder) !== folder; folder = dirname(folder))
    folders.unshift(dirname(folder));
  return folders;
}
