import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import { asStarted } from '../bench/program.mjs';
import { findPostmaster, isAlive } from './processes.mjs';

const program = fileURLToPath(new URL('../apps/server/dist/main.js', import.meta.url));
const inside = new URL('inside.mjs', import.meta.url).href;
const startsAtMost = 120_000;
/** Making fifty days of a demonstration takes half a minute on a quiet machine, and as long as it takes on a busy one. */
const startsWithPastAtMost = 600_000;

/**
 * Starts the server as it is started by hand: its own process, embedded PostgreSQL, a loopback port the system chooses. Does not wait:
 * `listening` settles with its address, `ended` with how it ended. Only what comes out of here may be killed.
 */
export function startServer(folder, { flags = [], days = 0 } = {}) {
  const began = performance.now();
  // Without a past, unless asked for: what is made here is what the blows fall on.
  const of = {
    DATA_DIR: folder,
    PORT: '0',
    HOST: '127.0.0.1',
    DATABASE_URL: '',
    DEMONSTRATION_DAYS: String(days),
  };
  const environment = { ...process.env, ...asStarted, ...of };
  for (const name of ['GUITU_FAULT_POINT', 'TLS_CERT', 'TLS_KEY', 'WECOM_BASE_URL']) delete environment[name];
  const child = spawn(process.execPath, [...flags, '--import', inside, '--enable-source-maps', program], {
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const server = { child, pid: child.pid, folder, address: undefined, output: '', died: false };
  server.ended = new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      server.died = true;
      // What it said last may still be on its way; a process of PostgreSQL may hold the line open for longer.
      const ended = () => resolve({ code, signal });
      child.once('close', ended);
      setTimeout(ended, 2_000).unref();
    });
  });
  server.listening = new Promise((resolve, reject) => {
    const most = days === 0 ? startsAtMost : startsWithPastAtMost;
    const late = setTimeout(() => reject(new Error(`服务在 ${most / 1_000} 秒内没有启动`)), most);
    const listen = (text) => {
      server.output = (server.output + text).slice(-20_000);
      const address = /归途已启动：(\S+?)\/?\s/.exec(server.output)?.[1];
      if (address === undefined || server.address !== undefined) return;
      server.address = address;
      clearTimeout(late);
      resolve({ address, seconds: (performance.now() - began) / 1_000 });
    };
    child.stdout.setEncoding('utf8').on('data', listen);
    child.stderr.setEncoding('utf8').on('data', listen);
    child.once('exit', (code, signal) => {
      clearTimeout(late);
      reject(new Error(`服务没有启动就结束了（${code ?? signal}）：\n${server.output}`));
    });
  });
  server.listening.catch(() => undefined);
  return server;
}

/** The way it is stopped by hand. @returns how it ended */
export async function stopServer(server) {
  if (!server.died) server.child.kill('SIGTERM');
  return server.ended;
}

/** Nothing of it may outlive us, whatever state it is in: the process, then the PostgreSQL of its folder. */
export async function strikeServer(server, folder) {
  if (server !== undefined && !server.died) {
    server.child.kill('SIGTERM');
    const late = setTimeout(() => server.child.kill('SIGKILL'), 15_000);
    await server.ended.catch(() => undefined);
    clearTimeout(late);
  }
  const postmaster = findPostmaster(folder);
  if (postmaster !== undefined && isAlive(postmaster)) {
    process.kill(postmaster, 'SIGQUIT');
    for (let turn = 0; turn < 50 && isAlive(postmaster); turn += 1) await pause(100);
  }
}

export function pause(milliseconds) {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

/** How long something is waited for: unlike a pause it does not keep the program going once everything else is over. */
export function patience(milliseconds) {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds).unref();
  });
}
