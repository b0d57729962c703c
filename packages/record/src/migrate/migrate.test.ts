import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { testDatabase } from '../cluster/testing.ts';
import type { TestDatabase } from '../cluster/testing.ts';
import { readMigrationFiles } from './files.ts';
import { migrate } from './migrate.ts';

let database: TestDatabase;
let folder: string;

beforeAll(async () => {
  database = await testDatabase();
  folder = await mkdtemp(join(tmpdir(), 'guitu-migrations-'));
});
afterAll(async () => {
  await database.drop();
  await rm(folder, { recursive: true, force: true });
});

async function ask(url: string, statement: string): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return client.query(statement).finally(() => client.end());
}

async function copyOfFiles(): Promise<URL> {
  const copy = join(folder, String(Math.random()));
  await cp(new URL('../../migrations/', import.meta.url), copy, { recursive: true });
  return pathToFileURL(`${copy}/`);
}

test('several databases of one cluster, and one database several times at once', async () => {
  const names = [1, 2, 3].map((number) => `${database.name}_${number}`);
  for (const name of names) await ask(database.administratorUrl, `create database "${name}"`);
  const urlOf = (name: string): string => {
    const url = new URL(database.url);
    url.pathname = `/${name}`;
    return url.href;
  };
  await Promise.all([...names, ...names].map((name) => migrate(urlOf(name))));
  const files = await readMigrationFiles();
  for (const name of names) {
    const { rowCount } = await ask(urlOf(name), 'select from guitu.migration');
    expect(rowCount).toBe(files.length);
    await ask(database.administratorUrl, `drop database "${name}"`);
  }
});

test('an applied file that was altered stops everything', async () => {
  const files = await copyOfFiles();
  const [first] = (await readdir(files)).toSorted();
  const path = new URL(first!, files);
  await writeFile(path, `${await readFile(path, 'utf8')}\n-- afterthought\n`);
  await expect(migrate(database.url, { folder: files })).rejects.toMatchObject({
    code: 'record.migration',
    text: expect.stringContaining(first!),
  });
});

test('other line endings are the same file', async () => {
  const files = await copyOfFiles();
  for (const name of await readdir(files)) {
    const path = new URL(name, files);
    await writeFile(path, (await readFile(path, 'utf8')).replaceAll('\n', '\r\n'));
  }
  await migrate(database.url, { folder: files });
});

test('a database newer than the program is refused', async () => {
  const files = await copyOfFiles();
  const last = (await readdir(files)).toSorted().at(-1)!;
  await rm(new URL(last, files));
  await expect(migrate(database.url, { folder: files })).rejects.toMatchObject({
    text: expect.stringContaining(last),
  });
});

test('a new file is applied whole or not at all', async () => {
  const files = await copyOfFiles();
  const number = String((await readdir(files)).length + 1).padStart(4, '0');
  const path = new URL(`${number}_example.sql`, files);
  await writeFile(path, 'create table guitu.example (id integer primary key); select 1 / 0;');
  await expect(migrate(database.url, { folder: files })).rejects.toThrow(`${number}_example.sql failed`);
  await expect(ask(database.url, 'select from guitu.example')).rejects.toMatchObject({ code: '42P01' });
  await writeFile(path, 'create table guitu.example (id integer primary key);');
  await migrate(database.url, { folder: files });
  await migrate(database.url, { folder: files });
  const { rows } = await ask(database.url, `select tableowner from pg_tables where tablename = 'example'`);
  expect(rows).toEqual([{ tableowner: 'guitu_migrate' }]);
});

test('a gap in the numbers is refused', async () => {
  const files = await copyOfFiles();
  await rm(new URL((await readdir(files)).toSorted()[3]!, files));
  await expect(migrate(database.url, { folder: files })).rejects.toThrow('missing or doubled');
});
