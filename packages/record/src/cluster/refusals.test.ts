import { chown, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { asClusterProblem } from './cluster-problem.ts';
import { chooseServerAccount } from './server-account.ts';
import { startCluster } from './start-cluster.ts';
import { makeTestFolder } from './testing-folder.ts';

let folder: string;

beforeEach(async () => {
  folder = await makeTestFolder('guitu-refusal-');
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function databaseFolderWith(file: string, text: string): Promise<void> {
  const database = join(folder, 'postgres');
  const account = await chooseServerAccount(database);
  await mkdir(database, { mode: 0o700 });
  await writeFile(join(database, file), text);
  await chown(database, account.uid, account.gid);
}

test('a database of another version is left alone', async () => {
  await databaseFolderWith('PG_VERSION', '15\n');
  await expect(startCluster({ folder })).rejects.toMatchObject({
    code: 'wrongVersion',
    text: expect.stringContaining('PostgreSQL 15'),
  });
  expect(await readdir(folder)).not.toContain('guitu.lock');
});

test('a folder with somebody else’s files is left alone', async () => {
  await databaseFolderWith('letter.txt', 'mine');
  await expect(startCluster({ folder })).rejects.toMatchObject({ code: 'folderNotEmpty' });
  expect(await readFile(join(folder, 'postgres', 'letter.txt'), 'utf8')).toBe('mine');
});

test('a file where the folder should be', async () => {
  await writeFile(join(folder, 'file'), '');
  await expect(startCluster({ folder: join(folder, 'file') })).rejects.toMatchObject({
    code: 'folderUnusable',
  });
});

test('a full disk and a read-only one are told as such', () => {
  const failure = (code: string): Error => Object.assign(new Error(code), { code });
  expect(asClusterProblem(failure('ENOSPC'), '/data')).toMatchObject({
    code: 'diskFull',
    text: expect.stringContaining('磁盘已满'),
  });
  expect(asClusterProblem(failure('EROFS'), '/data').text).toContain('只读');
  expect(asClusterProblem(failure('EACCES'), '/data').code).toBe('wrongOwner');
});
