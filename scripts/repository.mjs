import { accessSync, constants, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's folder, whatever the current folder is. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Stops a command with one sentence instead of a stack. */
export class Stop extends Error {}

/** A line for the person at the terminal. Standard output is left to results. */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/** Ends the command: a Stop with its sentence, anything else with its stack. */
export function endWith(error) {
  say(error instanceof Stop ? error.message : (error?.stack ?? String(error)));
  process.exit(1);
}

export function isWritable(path) {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * A folder for what may be fetched again, outside node_modules. HOME may be unset, or name a folder
 * that does not exist or belongs to somebody else.
 */
export function cacheFolder() {
  const { XDG_CACHE_HOME } = process.env;
  const choices = [
    XDG_CACHE_HOME && join(resolve(XDG_CACHE_HOME), 'guitu'),
    join(home(), '.cache', 'guitu'),
    join(root, '.cache'),
  ];
  for (const choice of choices) {
    if (!choice) continue;
    try {
      mkdirSync(choice, { recursive: true, mode: 0o700 });
      if (isWritable(choice)) return choice;
    } catch {
      // The next one, then.
    }
  }
  throw new Stop(
    `没有可写的缓存文件夹（试过：${choices.filter(Boolean).join('、')}）。请设置环境变量 XDG_CACHE_HOME。`,
  );
}

export function home() {
  try {
    return homedir();
  } catch {
    // No HOME, and no entry in /etc/passwd either.
    return '/nonexistent';
  }
}
