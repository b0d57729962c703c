import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

import { fetchChromium } from './fetch-chromium.mjs';
import { cacheFolder, say } from './repository.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const folders = ['/usr/bin', '/usr/local/bin', '/opt/google/chrome', '/snap/bin'];

/**
 * The path of a Chromium that has shown a page: $CHROMIUM, the system's, or one fetched from npm.
 * @throws when there is none
 */
export async function findChromium() {
  const { CHROMIUM, CHROMIUM_PATH, PATH = '' } = process.env;
  const places = [...PATH.split(delimiter).filter(Boolean), ...folders];
  const installed = places.flatMap((folder) => names.map((name) => join(folder, name)));
  const candidates = [
    CHROMIUM,
    CHROMIUM_PATH,
    ...installed,
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ];
  for (const candidate of new Set(candidates)) {
    if (!candidate || !existsSync(candidate)) continue;
    const wrapped = wrap(candidate);
    const failure = tryPage(wrapped);
    if (failure === undefined) return wrapped;
    say(`「${candidate}」不能用来测试：${failure}`);
  }
  const fetched = await fetchChromium();
  const wrapped = wrap(fetched.program, fetched.environment);
  const failure = tryPage(wrapped);
  if (failure === undefined) return wrapped;
  throw new Error(`从 npm 取得的 Chromium 在本机不能运行：${failure}`);
}

/**
 * A small script that starts the browser. Linux distributions ship Chromium as a shell script that needs
 * ordinary programs in PATH, and the one from npm needs its own libraries: neither may leak into what is
 * being tested.
 */
function wrap(program, environment = {}) {
  const folder = join(cacheFolder(), 'browser');
  mkdirSync(folder, { recursive: true });
  const lines = Object.entries(environment).map(([name, value]) => `export ${name}=${quote(value)}`);
  const path = 'PATH="$PATH:/usr/local/bin:/usr/bin:/bin"; export PATH';
  const script = join(folder, 'chromium');
  writeFileSync(script, ['#!/bin/sh', path, ...lines, `exec ${quote(program)} "$@"`, ''].join('\n'), {
    mode: 0o755,
  });
  return script;
}

function quote(text) {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** Nothing when the browser shows a page, else why not. */
function tryPage(program) {
  const profile = mkdtempSync(join(tmpdir(), 'guitu-chromium-'));
  const parameters = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-dev-shm-usage',
    `--user-data-dir=${profile}`,
  ];
  const page = 'data:text/html,<p>guitu</p>';
  const result = spawnSync(program, [...parameters, '--dump-dom', page], {
    encoding: 'utf8',
    timeout: 60_000,
  });
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  if (result.stdout?.includes('<p>guitu</p>')) return undefined;
  return (
    (result.error?.message ?? result.stderr.trim().split('\n').at(-1)) ||
    `退出码 ${result.status ?? result.signal}`
  );
}
