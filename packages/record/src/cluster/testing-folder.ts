import { mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { findClosedFolder } from './folder-access.ts';
import { chooseServerAccount } from './server-account.ts';

/**
 * A temporary folder which the server account can be let into: root's own TMPDIR is often closed to
 * everybody else.
 */
export async function makeTestFolder(prefix: string): Promise<string> {
  return mkdtemp(join(await testParent(), prefix));
}

/** The temporary folders of that prefix which are there now. */
export async function findTestFolders(prefix: string): Promise<string[]> {
  const parent = await testParent();
  const names = await readdir(parent);
  return names.filter((name) => name.startsWith(prefix)).map((name) => join(parent, name));
}

async function testParent(): Promise<string> {
  const account = await chooseServerAccount('/nowhere');
  for (const parent of [tmpdir(), '/tmp']) {
    if ((await findClosedFolder(parent, account).catch(() => parent)) === undefined) return parent;
  }
  return '/var/tmp';
}
