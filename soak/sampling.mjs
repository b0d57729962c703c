import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';

import { findPostmaster } from '../torture/processes.mjs';
import { readServer, readTogether } from './memory.mjs';

const work = Buffer.alloc(4 * 2 ** 20, 7);

/**
 * Looks at the processes every so often until `stop()`. `samples` grows meanwhile: memory, files, connections, sizes, and how long the
 * machine takes for the same piece of work, which tells what others on it do.
 */
export function startSampling({ stage, database, every, clock }) {
  const sampling = { samples: [], stopped: false };
  const postmaster = findPostmaster(stage.data);
  let wake;
  const turn = async () => {
    while (!sampling.stopped) {
      sampling.samples.push(await sample({ stage, database, postmaster, at: clock() }));
      await new Promise((resolve) => {
        wake = resolve;
        setTimeout(resolve, every).unref();
      });
    }
  };
  const done = turn();
  sampling.stop = () => {
    sampling.stopped = true;
    wake?.();
    return done;
  };
  return sampling;
}

/** Every process of the database is asked for, the logger (which is none of its connections) and the one that asks excepted. */
async function sample({ stage, database, postmaster, at }) {
  const { rows } = await database.query(
    `select array_agg(pid) as pids,
            count(*) filter (where backend_type = 'client backend' and usename like 'guitu%')::int as connections,
            pg_database_size(current_database())::float8 as database,
            (select sum(size)::float8 from pg_ls_waldir()) as wal
       from pg_stat_activity where pid <> pg_backend_pid()`,
  );
  const [{ pids, ...told }] = rows;
  return {
    at,
    server: await readServer(stage.server),
    postgres: readTogether([postmaster, ...pids]),
    ...told,
    stored: sizeOf(join(stage.data, 'blobs')),
    load: loadavg()[0],
    probe: probe(),
  };
}

function probe() {
  const began = performance.now();
  createHash('sha256').update(work).digest();
  return performance.now() - began;
}

/** Bytes of the files in a folder and below; nought where there is none. */
function sizeOf(folder) {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
  } catch {
    return 0;
  }
}
