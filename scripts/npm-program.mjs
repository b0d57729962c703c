import { existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';

import { home, isWritable, Stop } from './repository.mjs';

/**
 * npm's own program, to be run by this Node.js: `npm` itself may not be found by name in a bare
 * environment.
 */
export function findNpm() {
  const { npm_execpath: running = '', PATH = '' } = process.env;
  const places = [
    /npm-cli\.c?js$/.test(running) ? running : undefined,
    ...[dirname(process.execPath), dirname(realpathSync(process.execPath)), ...PATH.split(delimiter)].flatMap(
      besideNode,
    ),
    '/usr/share/nodejs/npm/bin/npm-cli.js',
  ];
  const found = places.find((place) => place && existsSync(place));
  if (!found) throw new Stop('没有找到 npm。请安装带有 npm 的 Node.js（20.19 以上）。');
  return found;
}

function besideNode(folder) {
  if (!folder) return [];
  const link = join(folder, 'npm');
  const target = existsSync(link) ? realpathSync(link) : '';
  return [
    join(folder, '../lib/node_modules/npm/bin/npm-cli.js'),
    join(folder, 'node_modules/npm/bin/npm-cli.js'),
    target.endsWith('npm-cli.js') ? target : undefined,
  ];
}

/** The environment for npm: it needs a cache folder even where there is no home. */
export function npmEnvironment() {
  const environment = { ...process.env };
  // Set by an outer `npm run`; they would steer the inner npm to the outer one's folder.
  for (const name of Object.keys(environment)) {
    if (/^npm_(config_(prefix|global_prefix|local_prefix|globalconfig)|lifecycle_|package_)/.test(name))
      delete environment[name];
  }
  if (!environment.npm_config_cache && !isWritable(home())) {
    const cache = mkdtempSync(join(tmpdir(), 'guitu-npm-'));
    process.once('exit', () => rmSync(cache, { recursive: true, force: true }));
    environment.npm_config_cache = cache;
  }
  return environment;
}
