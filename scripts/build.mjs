import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';

import { isWritable, root, Stop } from './repository.mjs';
import { runStep } from './run-step.mjs';

/** What is compiled; pictures, fonts and SQL are read where they lie. */
const compiled = new Set(['.ts', '.tsx', '.json', '.css', '.html', '.svg']);

/** What is built, from what, and how one sees that it is there. */
const targets = [
  {
    name: 'programs',
    title: '正在编译程序',
    sources: ['packages', 'apps', 'tsconfig.json', 'tsconfig.base.json'],
    results: ['packages/law/dist/index.js', 'apps/server/dist/main.js', 'apps/server/dist/command-line.js'],
    parameters: ['node_modules/typescript/bin/tsc', '-b'],
  },
  {
    name: 'desk',
    title: '正在编译网页',
    sources: ['packages/law', 'apps/desk', 'package-lock.json'],
    results: ['apps/desk/dist/web/index.html'],
    parameters: ['node_modules/vite/bin/vite.js', 'build', 'apps/desk', '--logLevel', 'warn'],
  },
];

/** The targets whose sources changed since they were built, or whose results are gone. */
export function findStaleTargets() {
  return targets.filter(
    (target) =>
      !target.results.every((result) => existsSync(join(root, result))) ||
      readStamp(target) !== fingerprint(target.sources),
  );
}

/** Builds one target. */
export async function build(target) {
  if (!isWritable(root)) {
    throw new Stop(
      `源码有改动，需要重新编译，但当前用户不能写入「${root}」。请用拥有该文件夹的用户执行一次 npm run build。`,
    );
  }
  const before = fingerprint(target.sources);
  await runStep(target.title, process.execPath, target.parameters);
  for (const result of target.results) {
    if (!existsSync(join(root, result))) throw new Stop(`${target.title}：编译后没有找到「${result}」。`);
  }
  // Taken before: what was changed meanwhile is built the next time.
  mkdirSync(join(root, '.cache'), { recursive: true });
  writeFileSync(stampOf(target), before);
}

function stampOf(target) {
  return join(root, '.cache', `built-${target.name}`);
}

function readStamp(target) {
  return existsSync(stampOf(target)) ? readFileSync(stampOf(target), 'utf8') : '';
}

/** By content, not by time: a copied or freshly cloned tree must not be built again. */
function fingerprint(sources) {
  const hash = createHash('sha256');
  const visit = (path) => {
    for (const entry of readdirSync(join(root, path), { withFileTypes: true })) {
      if (entry.name === 'node_modules' || entry.name === 'dist' || entry.name.startsWith('.')) continue;
      const inner = join(path, entry.name);
      if (entry.isDirectory()) visit(inner);
      else if (compiled.has(extname(entry.name))) add(inner);
    }
  };
  const add = (path) =>
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update('\0');
  for (const source of sources) {
    if (extname(source) === '.json') add(source);
    else visit(source);
  }
  return hash.digest('hex');
}
