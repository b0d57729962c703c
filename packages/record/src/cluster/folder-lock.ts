import { randomUUID } from 'node:crypto';
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';

import { ClusterProblem, errorCodeOf } from './cluster-problem.ts';
import { identityOf } from './process-identity.ts';

/** Who uses a data folder: the Node.js process, and when it took it. */
export interface Holder {
  readonly pid: number;
  readonly identity: string;
  readonly since: string;
}

/** The living process that holds the lock file, or nothing (no file, or its writer is gone). */
export async function findHolder(lockFile: string): Promise<Holder | undefined> {
  const holder = parse(await readFile(lockFile, 'utf8').catch(() => ''));
  return holder && (await identityOf(holder.pid)) === holder.identity ? holder : undefined;
}

/**
 * Takes the data folder for this process; a lock left by a process that no longer lives is taken over.
 * The file appears by `link`, so two starters cannot both believe they made it.
 * @returns how to give it back
 * @throws ClusterProblem folderTaken
 */
export async function takeFolder(lockFile: string, folder: string): Promise<() => Promise<void>> {
  const identity = (await identityOf(process.pid)) ?? '';
  const own = JSON.stringify({ pid: process.pid, identity, since: new Date().toISOString() });
  const draft = `${lockFile}.${randomUUID()}`;
  await writeFile(draft, own, { mode: 0o644 });
  try {
    while (!(await linked(draft, lockFile))) await removeStale(lockFile, folder);
  } finally {
    await rm(draft, { force: true });
  }
  return async () => {
    if ((await readFile(lockFile, 'utf8').catch(() => '')) === own) await rm(lockFile, { force: true });
  };
}

// Swedish writes dates as ISO does.
const beijing = new Intl.DateTimeFormat('sv-SE', {
  dateStyle: 'short',
  timeStyle: 'medium',
  timeZone: 'Asia/Shanghai',
});

/** The refusal for a folder in use; `since` is a moment. */
export function folderTaken(folder: string, pid: number, since?: string): ClusterProblem {
  const moment = since ? `，自北京时间 ${beijing.format(new Date(since))} 起` : '';
  return new ClusterProblem(
    'folderTaken',
    `数据文件夹「${folder}」正由另一个进程使用（进程号 ${pid}${moment}）。请先停止它，或用环境变量 DATA_DIR 指定另一个文件夹。`,
  );
}

async function linked(draft: string, lockFile: string): Promise<boolean> {
  try {
    await link(draft, lockFile);
    return true;
  } catch (error) {
    if (errorCodeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

async function removeStale(lockFile: string, folder: string): Promise<void> {
  const before = await readFile(lockFile, 'utf8').catch(() => '');
  const holder = await findHolder(lockFile);
  if (holder) throw folderTaken(folder, holder.pid, holder.since);
  const aside = `${lockFile}.${randomUUID()}`;
  await rename(lockFile, aside).catch(() => undefined);
  // Somebody quicker may have replaced the stale file between the look and the rename: give it back.
  const moved = await readFile(aside, 'utf8').catch(() => before);
  if (moved !== before) await link(aside, lockFile).catch(() => undefined);
  await rm(aside, { force: true });
}

function parse(text: string): Holder | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return undefined;
    const { pid, identity, since } = value as Partial<Holder>;
    return typeof pid === 'number' && typeof identity === 'string'
      ? { pid, identity, since: since ?? '' }
      : undefined;
  } catch {
    return undefined;
  }
}
