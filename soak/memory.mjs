import { readdirSync, readFileSync } from 'node:fs';

/**
 * Memory of a process as the system counts it, in bytes: `rss` resident; `own` its share without shared memory (what several processes map
 * is divided among them); `shared` its share of shared memory. Nothing where /proc does not tell, or when the process has ended.
 */
export function readMemory(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
    const read = (name) => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(text)?.[1] ?? 0) * 1_024;
    return { rss: read('Rss'), own: read('Pss') - read('Pss_Shmem'), shared: read('Pss_Shmem') };
  } catch {
    return undefined;
  }
}

/** The server's process: resident memory, open files, and what it says of its heap. */
export async function readServer({ child, pid }) {
  return { rss: readMemory(pid)?.rss, files: countFiles(pid), ...(await askHeap(child)) };
}

/** Several processes together. One that ended meanwhile does not count. */
export function readTogether(pids) {
  const all = pids.map(readMemory).filter((one) => one !== undefined);
  const sum = (name) => (all.length === 0 ? undefined : all.reduce((total, one) => total + one[name], 0));
  return { processes: all.length, own: sum('own'), shared: sum('shared') };
}

function countFiles(pid) {
  try {
    return readdirSync(`/proc/${pid}/fd`).length;
  } catch {
    return undefined;
  }
}

function askHeap(child) {
  return new Promise((resolve) => {
    const done = (said) => {
      clearTimeout(late);
      child.off('message', listen);
      resolve(said);
    };
    const listen = ({ memory }) => {
      if (memory !== undefined) done({ heap: memory.heap, outside: memory.outside });
    };
    const late = setTimeout(() => done({}), 2_000);
    child.on('message', listen);
    child.send({ ask: 'memory' });
  });
}
