import { randomUUID } from 'node:crypto';
import { chmod, copyFile, mkdir, readdir, readFile, rename, rm, stat, symlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

import { errorCodeOf } from './cluster-problem.ts';

interface Symlink {
  readonly source: string;
  readonly target: string;
}

/**
 * Makes the library symlinks which an npm package cannot carry and which are missing after
 * `npm ci --ignore-scripts`. Existing ones stay.
 */
export async function makeSymlinks(nativeFolder: string): Promise<void> {
  const text = await readFile(join(nativeFolder, 'pg-symlinks.json'), 'utf8');
  for (const { source, target } of JSON.parse(text) as Symlink[]) {
    // Both names are relative to the package and in the same folder.
    const place = join(dirname(nativeFolder), target);
    await symlink(basename(source), place).catch((error: unknown) => {
      if (errorCodeOf(error) !== 'EEXIST') throw error;
    });
  }
}

/**
 * Copies the programs to `target`, readable and executable by everybody and writable by the owner only.
 * Built beside it and renamed, so that nobody ever meets half a copy. An existing copy is used as it is.
 */
export async function copyBinaries(nativeFolder: string, target: string): Promise<void> {
  if (await stat(target).catch(() => undefined)) return;
  await mkdir(dirname(target), { recursive: true, mode: 0o755 });
  const draft = `${target}.${randomUUID()}`;
  try {
    // The symlink list names paths inside the package, hence the extra level.
    await copyTree(nativeFolder, join(draft, 'native'));
    await makeSymlinks(join(draft, 'native'));
    await rename(join(draft, 'native'), target).catch((error: unknown) => {
      // Somebody else finished first: his copy is as good.
      if (!['EEXIST', 'ENOTEMPTY'].includes(errorCodeOf(error))) throw error;
    });
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

async function copyTree(source: string, target: string): Promise<void> {
  await mkdir(target, { recursive: true });
  // Set apart from mkdir, whose mode is cut by the umask.
  await chmod(target, 0o755);
  for (const entry of await readdir(source, { withFileTypes: true })) {
    const [from, to] = [join(source, entry.name), join(target, entry.name)];
    if (entry.isDirectory()) await copyTree(from, to);
    // Symlinks are made from the list; static libraries are of no use to a running server.
    if (!entry.isFile() || entry.name.endsWith('.a')) continue;
    await copyFile(from, to);
    await chmod(to, 0o755);
  }
}
