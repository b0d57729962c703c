import fc from 'fast-check';
import { Kysely, PostgresDialect, sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { DB } from '../schema/tables.generated.ts';
import { openTestRecord } from '../testing/test-record.ts';
import type { TestRecord } from '../testing/test-record.ts';
import { insertColumns, unnested } from './insert-columns.ts';
import type { Columns } from './insert-columns.ts';

const columns: Columns = {
  id: 'integer',
  note: 'text',
  names: 'text[]',
  sealed: 'bytea',
  said: 'jsonb',
  code: 'bigint',
  born: 'date',
  at: 'timestamptz',
  minor: 'boolean',
  reference: 'uuid',
};

let opened: TestRecord;
let database: Kysely<DB>;
beforeAll(async () => {
  opened = await openTestRecord();
  database = new Kysely<DB>({ dialect: new PostgresDialect({ pool: opened.superuser }) });
  const defined = Object.entries(columns).map(([name, type]) => `${name} ${type}`);
  await opened.superuser.query(`create table public.travelled (${defined.join()})`);
});
afterAll(() => opened.close());

/** Every text PostgreSQL takes: no zero, no half of a pair. */
const text = fc.string({ unit: 'grapheme' }).map((given) => given.replaceAll('\0', ''));

const row = fc.record({
  note: fc.option(text, { nil: null }),
  names: fc.array(text, { maxLength: 4 }),
  sealed: fc.option(fc.uint8Array({ maxLength: 40 }), { nil: undefined }),
  said: fc.option(fc.dictionary(text, fc.oneof(text, fc.integer(), fc.boolean())), { nil: null }),
  code: fc.option(fc.maxSafeInteger(), { nil: null }),
  born: fc.constantFrom(null, '1970-01-01', '2024-02-29'),
  at: fc.constantFrom(null, '2026-11-23T08:00:00.125Z'),
  minor: fc.constantFrom(null, true, false),
  reference: fc.option(fc.uuid(), { nil: null }),
});

test('what is sent in columns arrives as it was', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(row, { maxLength: 30 }), async (given) => {
      await sql`truncate public.travelled`.execute(database);
      const rows = given.map((one, id) => ({ id, ...one }));
      await insertColumns('public.travelled', columns, rows).execute(database);
      const { rows: found } = await sql<{ row: object; sealed: Buffer | null }>`
        select to_jsonb(t) - 'sealed' as row, t.sealed from public.travelled t order by t.id`.execute(
        database,
      );
      expect(found.map((one) => one.row)).toEqual(
        rows.map(({ sealed: _bytes, at, ...one }) => ({ ...one, at: at && '2026-11-23T08:00:00.125+00:00' })),
      );
      expect(found.map((one) => one.sealed)).toEqual(
        rows.map(({ sealed }) => (sealed === undefined ? null : Buffer.from(sealed))),
      );
    }),
    { numRuns: 40 },
  );
});

test('rows can also be joined before they are written', async () => {
  const given = [{ id: 1, names: ['甲', '乙"\\'] }, { id: 2 }];
  const { rows } =
    await sql`select t.id::integer, name from ${unnested({ id: 'integer', names: 'text[]' }, given)}
    left join lateral unnest(t.names::text[]) name on true order by t.id`.execute(database);
  expect(rows).toEqual([
    { id: 1, name: '甲' },
    { id: 1, name: '乙"\\' },
    { id: 2, name: null },
  ]);
});
