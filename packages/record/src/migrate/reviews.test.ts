import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { testDatabase } from '../cluster/testing.ts';
import type { TestDatabase } from '../cluster/testing.ts';
import { migrate } from './migrate.ts';

const migrations = new URL('../../migrations/', import.meta.url);

let database: TestDatabase;
let folder: string;
let url: URL;

beforeAll(async () => {
  database = await testDatabase();
  folder = await mkdtemp(join(tmpdir(), 'guitu-migrations-'));
  url = new URL(database.url);
  url.pathname = `/${database.name}_older`;
  await ask(database.administratorUrl, `create database "${database.name}_older"`);
});
afterAll(async () => {
  await ask(database.administratorUrl, `drop database if exists "${database.name}_older"`);
  await database.drop();
  await rm(folder, { recursive: true, force: true });
});

async function ask(address: string, statement: string): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  return client.query(statement).finally(() => client.end());
}

test('an installation that is older keeps its reviews: of the case, and of each matter that may still move', async () => {
  await cp(migrations, folder, { recursive: true });
  for (const name of await readdir(folder)) if (name >= '0020') await rm(join(folder, name));
  await migrate(url.href, { folder: pathToFileURL(`${folder}/`) });
  const id = (number: number): string => `'00000000-0000-7000-8000-00000000000${number}'`;
  await ask(
    url.href,
    `set session_replication_role = replica;
     insert into guitu.supervision_case (id, person_id, person_name, name_sort, status, key_id, next_review_at, holder_code, written_by_code, change_id)
     values (${id(1)}, ${id(8)}, '示例甲', 'a', 'serving', ${id(9)}, '2026-12-01T16:00:00Z', 1, 1, ${id(9)}),
            (${id(2)}, ${id(8)}, '示例乙', 'b', 'serving', ${id(9)}, null, 1, 1, ${id(9)});
     insert into guitu.matter (id, case_id, procedure, definition_version, status, summary, state, opened_at, holder_code, written_by_code, change_id)
     values (${id(3)}, ${id(1)}, 'leave', '1', 'running', '', '{}', now(), 1, 1, ${id(9)}),
            (${id(4)}, ${id(1)}, 'leave', '1', 'closed', '', '{"restsOn": []}', now(), 1, 1, ${id(9)}),
            (${id(5)}, ${id(1)}, 'leave', '1', 'closed', '', '{"restsOn": ["x"]}', now(), 1, 1, ${id(9)}),
            (${id(6)}, ${id(2)}, 'leave', '1', 'running', '', '{}', now(), 1, 1, ${id(9)});`,
  );
  // That migration alone: the ones after it make cases due for reasons of their own.
  const [name] = (await readdir(migrations)).filter((one) => one.startsWith('0020'));
  await cp(new URL(name!, migrations), join(folder, name!));
  await migrate(url.href, { folder: pathToFileURL(`${folder}/`) });
  const { rows } = await ask(
    url.href,
    `select matter_id, next_review_at = '2026-12-01T16:00:00Z' as same from guitu.review order by matter_id nulls first`,
  );
  expect(rows.map((row) => [row.matter_id?.slice(-1) ?? null, row.same])).toEqual([
    [null, true],
    ['3', true],
    ['5', true],
  ]);
});
