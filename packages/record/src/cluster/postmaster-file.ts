import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What PostgreSQL writes about itself into postmaster.pid. */
export interface PostmasterFile {
  readonly pid: number;
  readonly socketFolder: string;
  readonly ready: boolean;
}

/** Reads postmaster.pid of a database folder; nothing when no server left one. */
export async function readPostmasterFile(databaseFolder: string): Promise<PostmasterFile | undefined> {
  const text = await readFile(postmasterPath(databaseFolder), 'utf8').catch(() => '');
  const lines = text.split('\n');
  const pid = Number.parseInt(lines[0] ?? '', 10);
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  return { pid, socketFolder: (lines[4] ?? '').trim(), ready: (lines[7] ?? '').trim() === 'ready' };
}

/** Where postmaster.pid lies. */
export function postmasterPath(databaseFolder: string): string {
  return join(databaseFolder, 'postmaster.pid');
}
