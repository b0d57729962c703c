import type pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { connectClient } from './connect-client.ts';
import { testDatabase } from './testing.ts';
import type { TestDatabase } from './testing.ts';

let database: TestDatabase;
let client: pg.Client;

beforeAll(async () => {
  database = await testDatabase();
  client = await connectClient(database.url);
});

afterAll(async () => {
  await client.end();
  await database.drop();
});

test('the test database is our own clone, in UTF-8, sorted the Chinese way', async () => {
  const { rows } = await client.query(
    'select current_database() as name, pg_encoding_to_char(encoding) as encoding, datlocprovider as provider from pg_database where datname = current_database()',
  );
  expect(rows[0]).toEqual({ name: database.name, encoding: 'UTF8', provider: 'i' });
  const sorted = await client.query(
    "select string_agg(name, '' order by name) as names from (values ('赵'), ('钱'), ('孙'), ('李'), ('扎西')) as t(name)",
  );
  // Pinyin: li, qian, sun, zha, zhao.
  expect(sorted.rows[0].names).toBe('李钱孙扎西赵');
});

test('two clones do not see each other', async () => {
  const other = await testDatabase();
  await client.query('create table only_here (id int)');
  const there = await connectClient(other.url);
  const { rows } = await there.query("select to_regclass('only_here') as found");
  expect(rows[0].found).toBeNull();
  await there.end();
  await other.drop();
});
