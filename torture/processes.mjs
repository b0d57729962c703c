import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, readlinkSync, realpathSync } from 'node:fs';
import { join } from 'node:path';

/** The PostgreSQL of a data folder, by the file it leaves there; nothing when that process is gone or somebody else's. */
export function findPostmaster(folder) {
  const pid = readPid(join(folder, 'postgres', 'postmaster.pid'));
  return pid !== undefined && processes().some((one) => one.pid === pid && one.command.includes(folder))
    ? pid
    : undefined;
}

/** The processes PostgreSQL has for connections of ours: [{ pid, command }]. */
export function findBackends(postmaster) {
  return processes().filter(
    ({ parent, command }) => parent === postmaster && /\bguitu_\w+ guitu\b/.test(command),
  );
}

/**
 * Every PostgreSQL process that works on the folder, the postmaster and its children, whoever their parent is by now. Children of a dead
 * postmaster are told by the folder they stand in, which only Linux shows.
 */
export function findDatabaseProcesses(folder) {
  const found = new Set(
    processes()
      .filter(({ command }) => command.includes(`-D ${join(folder, 'postgres')}`))
      .map(({ pid }) => pid),
  );
  if (existsSync('/proc/self/cwd') && existsSync(join(folder, 'postgres'))) {
    const place = realpathSync(join(folder, 'postgres'));
    for (const name of readdirSync('/proc'))
      if (/^\d+$/.test(name) && standsIn(name, place)) found.add(Number(name));
  }
  return [...found];
}

/** Sockets of PostgreSQL that are left in the data folder. */
export function findSockets(folder) {
  const place = join(folder, 'socket');
  return existsSync(place) ? readdirSync(place).filter((name) => name.startsWith('.s.PGSQL')) : [];
}

export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    // A process nobody has collected yet still has its number.
    return processes().some((one) => one.pid === pid && !one.state.startsWith('Z'));
  } catch {
    return false;
  }
}

/** Resident memory in bytes and open files; the latter only where /proc tells. */
export function readUse(pid) {
  const kilobytes = Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' }));
  const files = existsSync(`/proc/${pid}/fd`) ? readdirSync(`/proc/${pid}/fd`).length : undefined;
  return { rss: kilobytes * 1_024, files };
}

function processes() {
  const text = execFileSync('ps', ['-axo', 'pid=,ppid=,stat=,args='], {
    encoding: 'utf8',
    maxBuffer: 64 * 1_024 * 1_024,
  });
  return text.split('\n').flatMap((line) => {
    const found = /^\s*(\d+)\s+(\d+)\s+(\S+)\s+(.*)$/.exec(line);
    return found === null
      ? []
      : [{ pid: Number(found[1]), parent: Number(found[2]), state: found[3], command: found[4] }];
  });
}

function standsIn(pid, place) {
  try {
    return (
      readlinkSync(`/proc/${pid}/cwd`) === place &&
      /postgres/.test(readFileSync(`/proc/${pid}/cmdline`, 'utf8'))
    );
  } catch {
    return false;
  }
}

function readPid(path) {
  try {
    const pid = Number.parseInt(readFileSync(path, 'utf8'), 10);
    return pid > 0 ? pid : undefined;
  } catch {
    return undefined;
  }
}
