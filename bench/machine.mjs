import { closeSync, fsyncSync, openSync, unlinkSync, writeSync } from 'node:fs';
import { arch, cpus, loadavg, platform, totalmem } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';

import { summarise } from './measure.mjs';

/** What every figure depends on. Neither the machine's name nor any path: the table may be published. */
export async function describeMachine(owner) {
  const { rows } = await owner.query('show server_version');
  return {
    processor: cpus()[0]?.model.trim() ?? '未知',
    cores: cpus().length,
    memory: totalmem(),
    // What others were doing here: above the number of cores, the figures are theirs as much as ours.
    load: loadavg()[0],
    system: `${platform()} ${arch()}`,
    node: process.versions.node,
    postgres: rows[0].server_version,
    day: new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date()),
  };
}

/**
 * What a commit costs at least on this disk: one 8 kB page written and flushed, over and over, in the folder that also
 * holds the database. (PostgreSQL's own pg_test_fsync is not part of the embedded distribution.)
 */
export function measureFlush(folder) {
  const path = join(folder, 'flush');
  const page = Buffer.alloc(8_192, 1);
  const file = openSync(path, 'w');
  try {
    const times = [];
    const end = performance.now() + 1_500;
    while (performance.now() < end && times.length < 1_000) {
      const start = performance.now();
      writeSync(file, page, 0, page.length, 0);
      fsyncSync(file);
      times.push(performance.now() - start);
    }
    return summarise(times);
  } finally {
    closeSync(file);
    unlinkSync(path);
  }
}
