import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { findNpm, npmEnvironment } from './npm-program.mjs';
import { isWritable, root, Stop } from './repository.mjs';
import { runStep } from './run-step.mjs';

const modules = join(root, 'node_modules');
const stamp = join(modules, '.guitu-installed');

/** Whether node_modules is missing or was made from another lockfile (or for another machine). */
export function needsInstall() {
  if (!existsSync(modules)) return true;
  const wanted = fingerprint();
  if (existsSync(stamp)) return readFileSync(stamp, 'utf8') !== wanted;
  // Installed by hand: npm's own record says what is there.
  if (!isInstalledByHand()) return true;
  if (isWritable(modules)) writeFileSync(stamp, wanted);
  return false;
}

/** Installs exactly what the lockfile says. */
export async function install() {
  const closed = [root, modules].find((folder) => existsSync(folder) && !isWritable(folder));
  if (closed) {
    throw new Stop(
      `需要安装依赖，但当前用户不能写入「${closed}」。请用拥有该文件夹的用户执行一次 npm ci，或把源码复制到自己的文件夹再运行。`,
    );
  }
  // No package here needs its install script: the one that has one makes symlinks, and so does our launcher.
  const parameters = [
    'ci',
    '--ignore-scripts',
    '--include=dev',
    '--include=optional',
    '--no-audit',
    '--no-fund',
  ];
  await runStep('正在安装依赖', process.execPath, [findNpm(), ...parameters], {
    environment: npmEnvironment(),
  });
  writeFileSync(stamp, fingerprint());
}

function fingerprint() {
  const lock = readFileSync(join(root, 'package-lock.json'));
  return createHash('sha256').update(lock).update(`${process.platform}-${process.arch}`).digest('hex');
}

function isInstalledByHand() {
  try {
    const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
    const present = JSON.parse(readFileSync(join(modules, '.package-lock.json'), 'utf8')).packages;
    return Object.entries(wanted).every(
      ([path, entry]) =>
        !path.includes('node_modules/') ||
        (present[path] ? present[path].version === entry.version : Boolean(entry.optional || entry.peer)),
    );
  } catch {
    return false;
  }
}
