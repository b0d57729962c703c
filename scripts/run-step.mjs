import { spawn } from 'node:child_process';

import { root, say, Stop } from './repository.mjs';

/**
 * Runs a program to its end. Silent while it is quick; a line after a second and every five seconds
 * after; its own output only when it fails.
 * @throws Stop when it fails
 */
export async function runStep(title, program, parameters, { environment = process.env, folder = root } = {}) {
  const started = Date.now();
  const { code, output } = await announceWhenSlow(title, collect(program, parameters, environment, folder));
  const seconds = Math.round((Date.now() - started) / 1000);
  if (code !== 0) throw new Stop(`${output.trimEnd()}\n${title}：失败（${seconds} 秒）`);
  if (seconds >= 2) say(`${title}：完成（${seconds} 秒）`);
}

/** Waits for work and says so when it takes long. */
export async function announceWhenSlow(title, work) {
  const started = Date.now();
  let timer = setTimeout(function announce() {
    const seconds = Math.round((Date.now() - started) / 1000);
    say(seconds < 4 ? `${title}……` : `${title}……已 ${seconds} 秒`);
    timer = setTimeout(announce, 5000);
  }, 1000);
  try {
    return await work;
  } finally {
    clearTimeout(timer);
  }
}

function collect(program, parameters, environment, folder) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, parameters, {
      cwd: folder,
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.once('error', reject);
    child.once('close', (code, signal) => resolve({ code: code ?? signal, output }));
  });
}
