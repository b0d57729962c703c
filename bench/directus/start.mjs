import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { freePort } from '../http/free-port.mjs';
import { openAsking } from '../http/get.mjs';
import { installDirectus } from './install.mjs';
import { copyCases, giveAccess } from './world.mjs';

const secondsToStart = 120;

/** Started once, by whichever row comes first. */
export function directus(bench) {
  return (bench.directus ??= start(bench));
}

/**
 * Directus on the same database server, in the same database, on a copy of the cases in a schema of its own, with the indexes ours
 * have. Loopback only, on a free port; ended with the stage, by its process id.
 * @returns `ask(who, path)` as 'county' or 'province', which see what their range says; `startSeconds`, empty database to first answer
 */
async function start({ stage, owner, place, accesses, say }) {
  const installed = await installDirectus(say);
  const env = await settings(stage, place);
  await owner.query('create schema directus');
  say('正在建立 Directus 的表……');
  const began = performance.now();
  await run(installed, env, 'bootstrap');
  const made = (performance.now() - began) / 1_000;
  await copyCases(owner);
  const again = performance.now();
  const server = launch(installed, env, 'start');
  stage.closing.push(() => end(server));
  const asking = openAsking();
  stage.closing.push(async () => asking.close());
  await untilItAnswers(server, `${env.PUBLIC_URL}/server/ping`, asking.ask);
  const startSeconds = made + (performance.now() - again) / 1_000;
  const tokens = await giveAccess(env, accesses);
  const ask = (who, path, text) =>
    asking.ask(`${env.PUBLIC_URL}${path}`, { authorization: `Bearer ${tokens[who]}` }, text);
  return { ask, startSeconds, pid: server.pid };
}

async function settings(stage, place) {
  const port = await freePort();
  const folder = join(stage.folder, 'directus');
  for (const part of ['files', 'extensions']) await mkdir(join(folder, part), { recursive: true });
  return {
    PATH: process.env['PATH'],
    // Whatever it keeps for itself goes away with the stage.
    HOME: folder,
    NODE_ENV: 'production',
    DB_CLIENT: 'pg',
    DB_CONNECTION_STRING: place.ownerUrl,
    DB_SEARCH_PATH: 'array:directus',
    HOST: '127.0.0.1',
    PORT: String(port),
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    SECRET: randomBytes(32).toString('hex'),
    ADMIN_EMAIL: 'bench@example.com',
    ADMIN_PASSWORD: randomBytes(16).toString('hex'),
    STORAGE_LOCAL_ROOT: join(folder, 'files'),
    EXTENSIONS_PATH: join(folder, 'extensions'),
    LOG_LEVEL: 'error',
    // As fast as it can be without keeping answers: what nobody has asked before is what is measured.
    CACHE_ENABLED: 'false',
    RATE_LIMITER_ENABLED: 'false',
    PRESSURE_LIMITER_ENABLED: 'false',
    TELEMETRY: 'false',
    NO_UPDATE_NOTIFIER: '1',
    ACCESS_TOKEN_TTL: '1d',
  };
}

function launch({ folder, node }, env, command) {
  const cli = join(folder, 'node_modules', 'directus', 'cli.js');
  return spawn(node, [cli, command], { cwd: folder, env, stdio: ['ignore', 'ignore', 'inherit'] });
}

async function run(installed, env, command) {
  const [code] = await once(launch(installed, env, command), 'exit');
  if (code !== 0) throw new Error(`directus ${command} 没有成功（退出码 ${code}）`);
}

async function untilItAnswers(server, url, ask) {
  for (let tries = 0; tries < secondsToStart * 10; tries += 1) {
    if (server.exitCode !== null) break;
    const answered = await ask(url).then(
      () => true,
      () => false,
    );
    if (answered) return;
    await wait(100);
  }
  throw new Error('Directus 没有启动');
}

async function end(server) {
  if (server.exitCode !== null) return;
  const gone = once(server, 'exit');
  server.kill('SIGTERM');
  const late = setTimeout(() => server.kill('SIGKILL'), 5_000);
  await gone;
  clearTimeout(late);
}
