import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { testDatabase } from '../cluster/testing.ts';
import type { TestDatabase } from '../cluster/testing.ts';
import { renderSchemaText } from './render-text.ts';
import { renderTableTypes } from './render-types.ts';

let database: TestDatabase;
let client: pg.Client;

beforeAll(async () => {
  database = await testDatabase();
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
});

afterAll(async () => {
  await client.end();
  await database.drop();
});

test('schema.txt is the migrated schema', async () => {
  await expect(await renderSchemaText(client)).toMatchFileSnapshot('../../schema.txt');
});

test('tables.generated.ts are the types of the migrated schema', async () => {
  await expect(await renderTableTypes(client)).toMatchFileSnapshot('tables.generated.ts');
});
