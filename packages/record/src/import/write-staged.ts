import { sql } from 'kysely';
import type { RawBuilder, Transaction } from 'kysely';

import type { DB } from '../schema/tables.generated.ts';
import { allInOrder } from './all-in-order.ts';
import { insertColumns, unnested } from './insert-columns.ts';
import type { Columns, Row, Value } from './insert-columns.ts';
import { newRows } from './staged-columns.ts';
import type { StagedContent } from './staged-content.ts';

interface Statement {
  readonly target: string;
  readonly write: (rows: readonly Row[]) => RawBuilder<unknown>;
}

/** What is new, in the columns of its table. */
function insertion(table: keyof typeof newRows): Statement {
  return { target: table, write: (rows) => insertColumns(`guitu.${table}`, newRows[table], rows) };
}

/** What is altered says only what it alters: as JSON, whose absent members leave the columns as they are. */
function alteration(target: string, write: (rows: string) => RawBuilder<unknown>): Statement {
  return { target, write: (rows) => write(JSON.stringify(rows.map(withHex))) };
}

const tokens: Columns = { tokens: 'text[]', holder_code: 'bigint', person_id: 'uuid' };

function nameTokens(rows: readonly Row[]): RawBuilder<unknown> {
  return sql`insert into guitu.name_token (token, holder_code, person_id)
    select token, t.holder_code::bigint, t.person_id::uuid from ${unnested(tokens, rows)}, unnest(t.tokens::text[]) token`;
}

/** One statement a table, in an order in which everything finds what it refers to. Each goes through policy and trigger. */
const statements: readonly Statement[] = [
  insertion('case_key'),
  insertion('change'),
  insertion('person'),
  alteration(
    'person_update',
    (rows) => sql`update guitu.person p
        set name = n.name, name_sort = n.name_sort, former_names = n.former_names, sex = n.sex, birth_on = n.birth_on,
          ethnicity_code = n.ethnicity_code, id_kind = n.id_kind, id_number_sealed = n.id_number_sealed,
          id_number_index = n.id_number_index, id_tail_index = n.id_tail_index, phone_sealed = n.phone_sealed,
          home_region_code = n.home_region_code, home_address_sealed = n.home_address_sealed,
          household_region_code = n.household_region_code, household_address_sealed = n.household_address_sealed,
          items = n.items, change_id = n.change_id, written_by_code = n.written_by_code
       from json_array_elements(${rows}::json) s
       join guitu.person present on present.id = (s ->> 'id')::uuid, lateral json_populate_record(present, s) n
      where p.id = n.id`,
  ),
  alteration(
    'person_move',
    (rows) => sql`update guitu.person p
        set holder_code = n.holder_code, change_id = n.change_id, written_by_code = n.written_by_code
       from json_populate_recordset(null::guitu.person, ${rows}::json) n
      where p.id = n.id`,
  ),
  alteration(
    'renamed',
    (rows) => sql`delete from guitu.name_token t using json_array_elements(${rows}::json) s
      where t.person_id = (s ->> 'id')::uuid`,
  ),
  { target: 'name_token', write: (rows) => sql`${nameTokens(rows)} on conflict do nothing` },
  { target: 'new_name_token', write: nameTokens },
  insertion('supervision_case'),
  alteration(
    'case_update',
    (rows) => sql`update guitu.supervision_case c
        set person_name = n.person_name, name_sort = n.name_sort, sex = n.sex, measure = n.measure,
          deciding_authority = n.deciding_authority, judgment_number = n.judgment_number, judgment_on = n.judgment_on,
          crime = n.crime, original_penalty = n.original_penalty, term_begins = n.term_begins, term_ends = n.term_ends,
          received_on = n.received_on, status = n.status, level = n.level, minor_at_crime = n.minor_at_crime,
          office_code = n.office_code, items = n.items, case_number = n.case_number, external_key = n.external_key,
          change_id = n.change_id, written_by_code = n.written_by_code
       from json_array_elements(${rows}::json) s
       join guitu.supervision_case present on present.id = (s ->> 'id')::uuid,
            lateral json_populate_record(present, s) n
      where c.id = n.id`,
  ),
  insertion('term_entry'),
  insertion('prohibition'),
  alteration(
    'prohibition_update',
    (rows) => sql`update guitu.prohibition p
        set begins = n.begins, ends = n.ends, change_id = n.change_id, written_by_code = n.written_by_code
       from json_populate_recordset(null::guitu.prohibition, ${rows}::json) n
      where p.id = n.id`,
  ),
  alteration(
    'custody_close',
    (rows) => sql`update guitu.custody_interval i
        set until_on = n.until_on, change_id = n.change_id, written_by_code = n.written_by_code
       from json_populate_recordset(null::guitu.custody_interval, ${rows}::json) n
      where i.case_id = n.case_id and i.until_on is null`,
  ),
  insertion('custody_interval'),
];

/** Writes everything that was staged, all statements asked at once and done in their order. `progress` hears the share that is done, from 0 to 1. */
export async function writeStaged(
  transaction: Transaction<DB>,
  content: StagedContent,
  progress: (share: number) => void,
): Promise<void> {
  const wanted = statements.filter(({ target }) => content.targets.has(target));
  await allInOrder(
    wanted.map(async ({ target, write }, index) => {
      await write(content.targets.get(target) ?? []).execute(transaction);
      progress((index + 1) / wanted.length);
    }),
  );
}

/** Bytes as PostgreSQL reads them out of JSON. */
function withHex(row: Row): { readonly [column: string]: Value } {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      value instanceof Uint8Array ? `\\x${Buffer.from(value).toString('hex')}` : value,
    ]),
  );
}
