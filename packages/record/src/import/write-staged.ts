import { sql } from 'kysely';
import type { RawBuilder, Transaction } from 'kysely';

import type { DB } from '../schema/tables.generated.ts';
import type { StagedContent } from './staged-content.ts';

/** One statement a table, in an order in which everything finds what it refers to. Each goes through policy and trigger. */
const statements: readonly {
  readonly target: string;
  readonly write: (rows: string) => RawBuilder<unknown>;
}[] = [
  {
    target: 'case_key',
    write: (rows) => sql`insert into guitu.case_key (id, wrapped, algorithm)
      select k.id, k.wrapped, k.algorithm
        from json_populate_recordset(null::guitu.case_key, ${rows}::json) k`,
  },
  {
    target: 'change',
    write: (
      rows,
    ) => sql`insert into guitu.change (id, account_id, actor_name, body_id, body_name, command, idempotency_key,
        definition_version, chain_id, case_id, body, fingerprint, salt, at, holder_code, written_by_code)
      select c.id, c.account_id, c.actor_name, c.body_id, c.body_name, c.command, c.idempotency_key,
        c.definition_version, c.chain_id, c.case_id, c.body, c.fingerprint, c.salt, c.at, c.holder_code, c.written_by_code
        from json_populate_recordset(null::guitu.change, ${rows}::json) c`,
  },
  {
    target: 'person',
    write: (
      rows,
    ) => sql`insert into guitu.person (id, name, name_sort, former_names, sex, birth_on, ethnicity_code, id_kind,
        id_number_sealed, id_number_index, id_tail_index, phone_sealed, home_region_code, home_address_sealed,
        household_region_code, household_address_sealed, items, key_id, holder_code, written_by_code, change_id)
      select p.id, p.name, p.name_sort, p.former_names, p.sex, p.birth_on, p.ethnicity_code, p.id_kind,
        p.id_number_sealed, p.id_number_index, p.id_tail_index, p.phone_sealed, p.home_region_code, p.home_address_sealed,
        p.household_region_code, p.household_address_sealed, p.items, p.key_id, p.holder_code, p.written_by_code, p.change_id
        from json_populate_recordset(null::guitu.person, ${rows}::json) p`,
  },
  {
    target: 'person_update',
    write: (rows) => sql`update guitu.person p
        set name = n.name, name_sort = n.name_sort, former_names = n.former_names, sex = n.sex, birth_on = n.birth_on,
          ethnicity_code = n.ethnicity_code, id_kind = n.id_kind, id_number_sealed = n.id_number_sealed,
          id_number_index = n.id_number_index, id_tail_index = n.id_tail_index, phone_sealed = n.phone_sealed,
          home_region_code = n.home_region_code, home_address_sealed = n.home_address_sealed,
          household_region_code = n.household_region_code, household_address_sealed = n.household_address_sealed,
          items = n.items, change_id = n.change_id, written_by_code = n.written_by_code
       from json_array_elements(${rows}::json) s
       join guitu.person present on present.id = (s ->> 'id')::uuid, lateral json_populate_record(present, s) n
      where p.id = n.id`,
  },
  {
    target: 'person_move',
    write: (rows) => sql`update guitu.person p
        set holder_code = n.holder_code, change_id = n.change_id, written_by_code = n.written_by_code
       from json_populate_recordset(null::guitu.person, ${rows}::json) n
      where p.id = n.id`,
  },
  {
    target: 'renamed',
    write: (rows) => sql`delete from guitu.name_token t using json_array_elements(${rows}::json) s
      where t.person_id = (s ->> 'id')::uuid`,
  },
  {
    target: 'name_token',
    write: (rows) => sql`insert into guitu.name_token (token, holder_code, person_id)
      select token, t.holder_code, t.person_id
        from json_to_recordset(${rows}::json) t(tokens text[], holder_code bigint, person_id uuid), unnest(t.tokens) token
      on conflict do nothing`,
  },
  {
    target: 'new_name_token',
    write: (rows) => sql`insert into guitu.name_token (token, holder_code, person_id)
      select token, t.holder_code, t.person_id
        from json_to_recordset(${rows}::json) t(tokens text[], holder_code bigint, person_id uuid), unnest(t.tokens) token`,
  },
  {
    target: 'supervision_case',
    write: (
      rows,
    ) => sql`insert into guitu.supervision_case (id, person_id, person_name, name_sort, sex, measure, deciding_authority,
        judgment_number, judgment_on, crime, original_penalty, term_begins, term_ends, received_on, status, level,
        minor_at_crime, office_code, items, case_number, external_key, key_id, created_at, holder_code, written_by_code,
        change_id)
      select c.id, c.person_id, c.person_name, c.name_sort, c.sex, c.measure, c.deciding_authority,
        c.judgment_number, c.judgment_on, c.crime, c.original_penalty, c.term_begins, c.term_ends, c.received_on, c.status, c.level,
        c.minor_at_crime, c.office_code, c.items, c.case_number, c.external_key, c.key_id, c.created_at, c.holder_code, c.written_by_code,
        c.change_id
        from json_populate_recordset(null::guitu.supervision_case, ${rows}::json) c`,
  },
  {
    target: 'case_update',
    write: (rows) => sql`update guitu.supervision_case c
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
  },
  {
    target: 'term_entry',
    write: (
      rows,
    ) => sql`insert into guitu.term_entry (id, case_id, kind, begins, ends, length, paper_number, paper_on, recorded_at,
        holder_code, written_by_code, change_id)
      select t.id, t.case_id, t.kind, t.begins, t.ends, nullif(t.length, 'null'), t.paper_number, t.paper_on, t.recorded_at,
        t.holder_code, t.written_by_code, t.change_id
        from json_populate_recordset(null::guitu.term_entry, ${rows}::json) t`,
  },
  {
    target: 'prohibition',
    write: (
      rows,
    ) => sql`insert into guitu.prohibition (id, case_id, kind, content, begins, ends, holder_code, written_by_code, change_id)
      select p.id, p.case_id, p.kind, p.content, p.begins, p.ends, p.holder_code, p.written_by_code, p.change_id
        from json_populate_recordset(null::guitu.prohibition, ${rows}::json) p`,
  },
  {
    target: 'prohibition_update',
    write: (rows) => sql`update guitu.prohibition p
        set begins = n.begins, ends = n.ends, change_id = n.change_id, written_by_code = n.written_by_code
       from json_populate_recordset(null::guitu.prohibition, ${rows}::json) n
      where p.id = n.id`,
  },
  {
    target: 'custody_close',
    write: (rows) => sql`update guitu.custody_interval i
        set until_on = n.until_on, change_id = n.change_id, written_by_code = n.written_by_code
       from json_populate_recordset(null::guitu.custody_interval, ${rows}::json) n
      where i.case_id = n.case_id and i.until_on is null`,
  },
  {
    target: 'custody_interval',
    write: (
      rows,
    ) => sql`insert into guitu.custody_interval (id, case_id, custodian_code, custodian_name, from_on,
        holder_code, written_by_code, change_id)
      select i.id, i.case_id, i.custodian_code, i.custodian_name, i.from_on, i.holder_code, i.written_by_code, i.change_id
        from json_populate_recordset(null::guitu.custody_interval, ${rows}::json) i`,
  },
];

/** Writes everything that was staged. `progress` hears the share that is done, from 0 to 1. */
export async function writeStaged(
  transaction: Transaction<DB>,
  content: StagedContent,
  progress: (share: number) => void,
): Promise<void> {
  const wanted = statements.filter(({ target }) => content.targets.has(target));
  for (const [index, { target, write }] of wanted.entries()) {
    await write(JSON.stringify(content.targets.get(target))).execute(transaction);
    progress((index + 1) / wanted.length);
  }
}
