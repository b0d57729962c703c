import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';

import { build, findStaleTargets } from './build.mjs';
import { install, needsInstall } from './install.mjs';
import { endWith, isWritable, root, Stop } from './repository.mjs';
import { announceWhenSlow } from './run-step.mjs';

const lock = join(root, '.cache', 'ensure.lock');

/**
 * Makes the repository runnable: installs and builds what is missing or out of date. Costs a few dozen
 * milliseconds when there is nothing to do. Says what it does on standard error only.
 * @throws Stop with a sentence
 */
export async function ensure({ builds = true } = {}) {
  checkNode();
  if (!needsInstall() && (!builds || findStaleTargets().length === 0)) return;
  const release = await takeTurn();
  try {
    if (needsInstall()) await install();
    if (builds) for (const target of findStaleTargets()) await build(target);
  } finally {
    release();
  }
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if ((major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22) return;
  throw new Stop(`需要 Node.js 20.19 以上（20 系列）或 22.12 以上，现在是 ${process.versions.node}。`);
}

/** Two commands typed at once must not install over each other. */
async function takeTurn() {
  // Without the right to write nothing can be done anyway; who does the work says so better.
  if (!isWritable(root)) return () => undefined;
  mkdirSync(join(root, '.cache'), { recursive: true });
  await announceWhenSlow('另一个命令正在安装或编译，等待它完成', waitForTurn());
  const release = () => rmSync(lock, { force: true });
  process.once('exit', release);
  return () => {
    process.removeListener('exit', release);
    release();
  };
}

async function waitForTurn() {
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      return;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      if (isAlive(readHolder())) await wait(300);
      else rmSync(lock, { force: true });
    }
  }
}

function readHolder() {
  try {
    return Number(readFileSync(lock, 'utf8'));
  } catch {
    return Number.NaN;
  }
}

function isAlive(pid) {
  if (!(pid > 0) || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await ensure().catch(endWith);
