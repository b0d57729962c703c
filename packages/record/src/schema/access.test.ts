import { readFile } from 'node:fs/promises';

import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { testDatabase } from '../cluster/testing.ts';
import type { TestDatabase } from '../cluster/testing.ts';
import { readGrants, readTables } from './catalogue.ts';
import { protectedTables } from './protected-tables.ts';

/** access.json: what every role may do to every table, decided by hand. Not a snapshot: -u does not alter it. */
interface AccessRow {
  readonly rls: boolean;
  readonly [role: string]: string | boolean;
}

let database: TestDatabase;
let client: pg.Client;
let decided: { readonly [table: string]: AccessRow };

beforeAll(async () => {
  database = await testDatabase();
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
  decided = JSON.parse(
    await readFile(new URL('../../access.json', import.meta.url), 'utf8'),
  ) as typeof decided;
});

afterAll(async () => {
  await client.end();
  await database.drop();
});

test('every role may do exactly what access.json says', async () => {
  const grants = await readGrants(client);
  const order = ['select', 'insert', 'update', 'delete'];
  const rank = (privilege: string): number => order.indexOf(privilege.split('(')[0]!);
  const actual: { [table: string]: { rls: boolean; [role: string]: string | boolean } } = {};
  for (const { table, rls } of await readTables(client)) actual[table] = { rls };
  for (const { table, role, privilege, column } of grants) {
    const row = actual[table]!;
    const words = typeof row[role] === 'string' ? row[role].split(' ') : [];
    words.push(column === null ? privilege : `${privilege}(${column})`);
    row[role] = words.toSorted((a, b) => rank(a) - rank(b)).join(' ');
  }
  expect(actual).toEqual(decided);
});

test('what is append-only is not updated or deleted by anybody', () => {
  const appendOnly = ['change', 'change_result', 'change_entry', 'event', 'link', 'batch', 'sealed_link'];
  for (const table of [...appendOnly, 'access_log', 'access_batch']) {
    for (const [role, may] of Object.entries(decided[table]!)) {
      if (role !== 'rls')
        expect({ table, role, may }).not.toMatchObject({ may: expect.stringMatching(/update|delete/) });
    }
  }
});

test('supervisees have no case table at all, other bodies the copies that were sent to them, to read and to receive', () => {
  const common = ['body', 'draft', 'inbox', 'installation', 'parameter', 'region'];
  for (const [role, more] of [
    ['guitu_other', ['outbox', 'change', 'change_result']],
    ['guitu_supervisee', []],
  ] as const) {
    const tables = Object.keys(decided).filter((table) => decided[table]![role] !== undefined);
    expect(tables.toSorted()).toEqual([...common, ...more].toSorted());
    expect(decided['inbox']![role]).toBe('insert');
  }
  expect(decided['outbox']!['guitu_other']).not.toMatch(
    /insert|delete|update(?!\()|update\((?:case_id|paper_id|subject|recipient)/u,
  );
  expect(decided['change']!['guitu_other']).toBe(
    'select(account_id) select(id) select(idempotency_key) insert',
  );
});

test('guitu_run has nothing of its own', () => {
  expect(Object.values(decided).filter((row) => row['guitu_run'] !== undefined)).toEqual([]);
});

test('every table with a holder is under row-level security', async () => {
  const { rows } = await client.query<{ name: string }>(
    `select c.relname as name from pg_attribute a join pg_class c on c.oid = a.attrelid
      where c.relnamespace = 'guitu'::regnamespace and c.relkind = 'r' and a.attname = 'holder_code'`,
  );
  for (const { name } of rows) expect({ name, rls: decided[name]?.rls }).toEqual({ name, rls: true });
});

test('every policy is one range comparison, without functions of our own, OR or sub-selects', async () => {
  const { rows } = await client.query<{ tablename: string; policyname: string; text: string }>(
    `select tablename, policyname, coalesce(qual, '') || ' ' || coalesce(with_check, '') as text
       from pg_policies where schemaname = 'guitu'`,
  );
  for (const { tablename, policyname, text } of rows) {
    const where = `${tablename}.${policyname}`;
    expect({ where, text }).not.toMatchObject({
      text: expect.stringMatching(/\bor\b|select|exists|~~|ltree/i),
    });
    const functions = [...text.matchAll(/(\w+)\(/g)].map((match) => match[1]);
    expect({ where, functions: functions.filter((name) => name !== 'current_setting') }).toEqual({
      where,
      functions: [],
    });
  }
});

test('protected tables are those with the trigger, with the same key', async () => {
  const { rows } = await client.query<{ table: string; definition: string; count: number }>(
    `select c.relname as table, min(pg_get_triggerdef(t.oid)) as definition, count(*)::integer as count
       from pg_trigger t join pg_class c on c.oid = t.tgrelid
      where t.tgname like 'protect\\_row\\_%' group by c.relname`,
  );
  const actual = rows.map(({ table, definition, count }) => ({
    table,
    count,
    key: [...definition.matchAll(/'(\w+)'/g)].map((match) => match[1]),
  }));
  const expected = protectedTables.map(({ table, key }) => ({ table, count: 3, key: [...key] }));
  const sorted = (list: { table: string }[]): object[] =>
    list.toSorted((a, b) => (a.table < b.table ? -1 : 1));
  expect(sorted(actual)).toEqual(sorted(expected));
});
