import { execFile } from 'node:child_process';
import { readFile, readlink, realpath } from 'node:fs/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * What tells a process from a later one with the same number (after a reboot, in a restarted container):
 * the boot and the tick it started in. Nothing when there is no such process, or only its remains.
 */
export async function identityOf(pid: number): Promise<string | undefined> {
  if (process.platform !== 'linux') return identityByPs(pid);
  try {
    const line = await readFile(`/proc/${pid}/stat`, 'latin1');
    // The name in parentheses may itself hold spaces and parentheses: count from the last one.
    const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
    const [state, startedAt] = [fields[0], fields[19]];
    if (state === 'Z' || state === 'X') return undefined;
    const boot = await readFile('/proc/sys/kernel/random/boot_id', 'latin1').catch(() => '');
    return `${boot.trim()}:${startedAt}`;
  } catch {
    return undefined;
  }
}

async function identityByPs(pid: number): Promise<string | undefined> {
  try {
    const { stdout } = await run('/bin/ps', ['-o', 'stat=,lstart=', '-p', String(pid)]);
    const text = stdout.trim();
    return text === '' || text.startsWith('Z') ? undefined : text.replace(/^\S+\s+/, '');
  } catch {
    return undefined;
  }
}

/** Whether process `pid` is the PostgreSQL server of this very database folder. */
export async function isServerOf(pid: number, databaseFolder: string): Promise<boolean> {
  if ((await identityOf(pid)) === undefined) return false;
  if (process.platform === 'linux') {
    // The server lives with its data folder as working directory; the number alone may be anybody's.
    const place = await readlink(`/proc/${pid}/cwd`).catch(() => undefined);
    return place === (await realpath(databaseFolder));
  }
  const { stdout } = await run('/bin/ps', ['-o', 'command=', '-p', String(pid)]);
  return stdout.includes('postgres') && stdout.includes(databaseFolder);
}
