import { execFile, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmod, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { makeTestFolder } from './testing-folder.ts';

const run = promisify(execFile);
const here = dirname(fileURLToPath(import.meta.url));
const repository = join(here, '../../../..');

/** What the child says about the server it started, or why it could not. */
export interface ChildReport {
  readonly pid?: number;
  readonly url?: string;
  readonly uid?: number;
  readonly problem?: { code: string; text: string };
}

/** A launcher in a process of its own: it can be killed, and it can become another account. */
export interface ChildLauncher {
  readonly process: ChildProcess;
  readonly report: Promise<ChildReport>;
  /** Ends as a program should: stops the server, then exits. */
  end(): Promise<void>;
}

/** Starts launchers; `remove` takes the compiled program away again. */
export interface Launchers {
  start(options: ChildOptions): ChildLauncher;
  remove(): Promise<void>;
}

/**
 * Compiles the launcher to JavaScript in a temporary folder, since a plain Node.js 20 cannot run
 * TypeScript.
 */
export async function compileLauncher(): Promise<Launchers> {
  const folder = await makeTestFolder('guitu-child-');
  await chmod(folder, 0o755);
  const flags =
    '--noCheck --ignoreConfig --types node --target es2023 --module nodenext --rewriteRelativeImportExtensions --outDir';
  const compiler = join(repository, 'node_modules/typescript/bin/tsc');
  await run(process.execPath, [compiler, ...flags.split(' '), folder, join(here, 'launch.ts')], {
    cwd: repository,
  });
  await writeFile(join(folder, 'package.json'), '{"type":"module"}');
  await writeFile(join(folder, 'child.js'), childProgram);
  await symlink(join(repository, 'node_modules'), join(folder, 'node_modules'));
  return {
    start: (options) => startChild(join(folder, 'child.js'), options),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** `uid`: become that account (only root can); `binaries`: programs that account can reach. */
export interface ChildOptions {
  readonly folder: string;
  readonly uid?: number;
  readonly binaries?: string;
}

// Modules are loaded before the account is changed, so that it need not be able to read this tree.
const childProgram = `
import { launch } from './launch.js';
const options = JSON.parse(process.argv[2]);
process.chdir('/');
if (options.uid !== undefined) {
  process.setgroups([]);
  process.setgid(options.uid);
  process.setuid(options.uid);
}
const say = (report) => console.log(JSON.stringify(report));
try {
  const cluster = await launch({ ...options, progress: () => undefined });
  say({ pid: cluster.pid, url: cluster.connectionString('postgres'), uid: process.getuid() });
  process.stdin.once('data', async () => {
    await cluster.stop();
    process.exit();
  });
} catch (error) {
  say({ problem: { code: error.code, text: error.text ?? error.stack } });
}
`;

function startChild(program: string, options: ChildOptions): ChildLauncher {
  const child = spawn(process.execPath, [program, JSON.stringify(options)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const report = new Promise<ChildReport>((resolve) => {
    createInterface({ input: child.stdout }).once('line', (line) => resolve(JSON.parse(line) as ChildReport));
    child.once('exit', () => resolve({}));
  });
  return {
    process: child,
    report,
    end: async () => {
      const gone = once(child, 'exit');
      child.stdin.write('end\n');
      await gone;
    },
  };
}
