import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import { freePort } from '../http/free-port.mjs';
import { openAsking } from '../http/get.mjs';
import { asStarted } from '../program.mjs';

const program = fileURLToPath(new URL('../../apps/server/dist/main.js', import.meta.url));
const secondsAtMost = 90;
const idleSeconds = 10;

/**
 * The built program in an empty data folder, as after an installation: a database is made, migrated and filled with the
 * demonstration; counted until the first page comes. Then it is left alone and asked how much memory it holds (of the server's process;
 * the database has its own).
 */
export async function measureStart() {
  const folder = await mkdtemp(join(tmpdir(), 'guitu-bench-start-'));
  const port = await freePort();
  const env = {
    ...process.env,
    ...asStarted,
    DATA_DIR: folder,
    PORT: String(port),
    HOST: '127.0.0.1',
    DATABASE_URL: '',
  };
  const began = performance.now();
  const server = spawn(process.execPath, [program], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  const asking = openAsking();
  try {
    await untilItAnswers(server, `http://127.0.0.1:${port}/`, asking.ask);
    const seconds = (performance.now() - began) / 1_000;
    await wait(idleSeconds * 1_000);
    return { seconds, memory: await residentBytes(server.pid) };
  } finally {
    asking.close();
    await end(server);
    await rm(folder, { recursive: true, force: true });
  }
}

async function untilItAnswers(server, url, ask) {
  for (let tries = 0; tries < secondsAtMost * 20 && server.exitCode === null; tries += 1) {
    const answered = await ask(url).then(
      () => true,
      () => false,
    );
    if (answered) return;
    await wait(50);
  }
  throw new Error('服务没有启动');
}

/** Undefined where the system does not say. */
async function residentBytes(pid) {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const kilobytes = /VmRSS:\s+(\d+) kB/u.exec(status)?.[1];
  return kilobytes === undefined ? undefined : Number(kilobytes) * 1_024;
}

async function end(server) {
  if (server.exitCode !== null) return;
  const gone = once(server, 'exit');
  server.kill('SIGTERM');
  const late = setTimeout(() => server.kill('SIGKILL'), 15_000);
  await gone;
  clearTimeout(late);
}
