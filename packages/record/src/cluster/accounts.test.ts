import { chmod, chown, cp, lstat, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { copyBinaries } from './binaries-copy.ts';
import { findInstalledBinaries, usableBinaries } from './binaries.ts';
import { connectClient } from './connect-client.ts';
import { chooseServerAccount } from './server-account.ts';
import { startCluster } from './start-cluster.ts';
import { compileLauncher } from './testing-child.ts';
import type { Launchers } from './testing-child.ts';
import { makeTestFolder } from './testing-folder.ts';

/** The account `nobody`, which every system has; and a number nobody has. */
const [nobody, unknown] = [65534, 54321];

let folder: string;
let binaries: string;
let launchers: Launchers;

beforeAll(async () => {
  folder = await makeTestFolder('guitu-account-');
  await chmod(folder, 0o755);
  binaries = join(folder, 'programs');
  await copyBinaries(findInstalledBinaries().folder, binaries);
  launchers = await compileLauncher();
});

afterAll(async () => {
  await launchers.remove();
  await rm(folder, { recursive: true, force: true });
});

test('closed programs without their symlinks are copied to where the account can run them', async () => {
  const closed = await mkdtemp(join(folder, 'closed-'));
  const native = join(closed, 'native');
  // As npm leaves it with install scripts off: no symlinks.
  await cp(findInstalledBinaries().folder, native, {
    recursive: true,
    filter: async (source) => !(await lstat(source)).isSymbolicLink(),
  });
  // Closed to everybody else; a plain user still reaches his own, and mends the symlinks in place.
  await chmod(closed, 0o700);
  const account = await chooseServerAccount(join(folder, 'none'));
  const choice = { account, installed: { folder: native, version: '1' }, progress: () => undefined };

  const used = await usableBinaries({ ...choice, caches: ['/dev/null/no', join(folder, 'cache')] });
  expect(used.startsWith(account.switched ? join(folder, 'cache') : native)).toBe(true);
  expect(await usableBinaries({ ...choice, caches: [join(folder, 'cache')] })).toBe(used);
});

if (process.getuid?.() === 0) {
  test('as root the server runs under another account, and data begun by a plain user stays his', async () => {
    const data = await plainFolder(nobody);
    const child = launchers.start({ folder: data, uid: nobody, binaries });
    const report = await child.report;
    expect(report).toMatchObject({ uid: nobody });
    expect((await stat(`/proc/${report.pid}`)).uid).toBe(nobody);
    await child.end();

    const cluster = await startCluster({ folder: data });
    expect((await stat(`/proc/${cluster.pid}`)).uid).toBe(nobody);
    await cluster.stop();
  });

  test('data begun by root is refused to a plain user, naming both', async () => {
    const data = await mkdtemp(join(folder, 'data-'));
    const cluster = await startCluster({ folder: data });
    const client = await connectClient(cluster.connectionString('postgres'));
    await client.end();
    expect((await stat(`/proc/${cluster.pid}`)).uid).not.toBe(0);
    await cluster.stop();

    const child = launchers.start({ folder: data, uid: 1, binaries });
    expect((await child.report).problem).toMatchObject({
      code: 'wrongOwner',
      text: expect.stringMatching(/属于用户 .+（uid \d+），而当前用户是 .+（uid 1）/),
    });
  });

  test('a plain user’s killed launcher is recovered from by that user', async () => {
    const data = await plainFolder(nobody);
    const first = launchers.start({ folder: data, uid: nobody, binaries });
    expect((await first.report).problem).toBeUndefined();
    first.process.kill('SIGKILL');
    const second = launchers.start({ folder: data, uid: nobody, binaries });
    expect((await second.report).problem).toBeUndefined();
    await second.end();
  });

  test('a user without an entry in /etc/passwd gets a sentence', async () => {
    const child = launchers.start({ folder: await plainFolder(unknown), uid: unknown, binaries });
    expect((await child.report).problem).toMatchObject({ code: 'accountMissing' });
  });

  test('a database folder restored by root is refused with the command that mends it', async () => {
    const data = await mkdtemp(join(folder, 'data-'));
    await writeFile(join(data, 'postgres'), '');
    await expect(startCluster({ folder: data })).rejects.toMatchObject({
      code: 'wrongOwner',
      text: expect.stringContaining('chown -R'),
    });
  });
}

async function plainFolder(uid: number): Promise<string> {
  const data = await mkdtemp(join(folder, 'data-'));
  await chown(data, uid, uid);
  return data;
}
