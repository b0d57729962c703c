import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import { sql } from 'kysely';
import type { RawBuilder, Transaction } from 'kysely';
import type { PoolClient } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

import type { DB } from '../schema/tables.generated.ts';
import type { StagedContent } from './staged-content.ts';

/**
 * Copies everything into the staging table. COPY is refused under row-level security, so this runs as the login role guitu_import
 * itself, before it takes on the body's role. Nobody else sees the rows: they are gone again before the transaction commits.
 */
export async function copyStaged(client: PoolClient, runId: string, content: StagedContent): Promise<void> {
  const into = client.query(
    copyFrom('copy guitu.import_staging (run_id, row_number, target, content) from stdin'),
  );
  await pipeline(Readable.from(lines(runId, content)), into);
}

function* lines(runId: string, content: StagedContent): Generator<string> {
  for (const [target, rows] of content.targets) {
    for (const [index, row] of rows.entries()) {
      yield `${runId}\t${index + 1}\t${target}\t${escapeText(JSON.stringify(row))}\n`;
    }
  }
}

/** The text format of COPY: JSON holds no tabs or line breaks of its own, but it holds backslashes. */
function escapeText(text: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll('\t', '\\t')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r');
}

export async function forgetStaged(client: PoolClient, runId: string): Promise<void> {
  await client.query('delete from guitu.import_staging where run_id = $1', [runId]);
}

/** One statement a table, in an order in which everything finds what it refers to. Each goes through policy and trigger. */
const statements: readonly {
  readonly target: string;
  readonly write: (runId: string) => RawBuilder<unknown>;
}[] = [
  {
    target: 'case_key',
    write: (run) => sql`insert into guitu.case_key (id, wrapped, algorithm)
      select k.id, k.wrapped, k.algorithm
        from guitu.staged(${run}::uuid, 'case_key') s, jsonb_populate_record(null::guitu.case_key, s) k`,
  },
  {
    target: 'change',
    write: (
      run,
    ) => sql`insert into guitu.change (id, account_id, actor_name, body_id, body_name, command, idempotency_key,
        definition_version, chain_id, case_id, body, fingerprint, salt, at, holder_code, written_by_code)
      select c.id, c.account_id, c.actor_name, c.body_id, c.body_name, c.command, c.idempotency_key,
        c.definition_version, c.chain_id, c.case_id, c.body, c.fingerprint, c.salt, c.at, c.holder_code, c.written_by_code
        from guitu.staged(${run}::uuid, 'change') s, jsonb_populate_record(null::guitu.change, s) c`,
  },
  {
    target: 'person',
    write: (
      run,
    ) => sql`insert into guitu.person (id, name, name_sort, former_names, sex, birth_on, ethnicity_code, id_kind,
        id_number_sealed, id_number_index, id_tail_index, phone_sealed, home_region_code, home_address_sealed,
        household_region_code, household_address_sealed, items, key_id, holder_code, written_by_code, change_id)
      select p.id, p.name, p.name_sort, p.former_names, p.sex, p.birth_on, p.ethnicity_code, p.id_kind,
        p.id_number_sealed, p.id_number_index, p.id_tail_index, p.phone_sealed, p.home_region_code, p.home_address_sealed,
        p.household_region_code, p.household_address_sealed, p.items, p.key_id, p.holder_code, p.written_by_code, p.change_id
        from guitu.staged(${run}::uuid, 'person') s, jsonb_populate_record(null::guitu.person, s) p`,
  },
  {
    target: 'person_update',
    write: (run) => sql`update guitu.person p
        set name = n.name, name_sort = n.name_sort, former_names = n.former_names, sex = n.sex, birth_on = n.birth_on,
          ethnicity_code = n.ethnicity_code, id_kind = n.id_kind, id_number_sealed = n.id_number_sealed,
          id_number_index = n.id_number_index, id_tail_index = n.id_tail_index, phone_sealed = n.phone_sealed,
          home_region_code = n.home_region_code, home_address_sealed = n.home_address_sealed,
          household_region_code = n.household_region_code, household_address_sealed = n.household_address_sealed,
          items = n.items, change_id = n.change_id, written_by_code = n.written_by_code
       from guitu.staged(${run}::uuid, 'person_update') s
       join guitu.person present on present.id = (s ->> 'id')::uuid, lateral jsonb_populate_record(present, s) n
      where p.id = n.id`,
  },
  {
    target: 'person_move',
    write: (run) => sql`update guitu.person p
        set holder_code = n.holder_code, change_id = n.change_id, written_by_code = n.written_by_code
       from guitu.staged(${run}::uuid, 'person_move') s, jsonb_populate_record(null::guitu.person, s) n
      where p.id = n.id`,
  },
  {
    target: 'renamed',
    write: (run) => sql`delete from guitu.name_token t using guitu.staged(${run}::uuid, 'renamed') s
      where t.person_id = (s ->> 'id')::uuid`,
  },
  {
    target: 'name_token',
    write: (run) => sql`insert into guitu.name_token (token, holder_code, person_id)
      select t.token, t.holder_code, t.person_id
        from guitu.staged(${run}::uuid, 'name_token') s, jsonb_populate_record(null::guitu.name_token, s) t
      on conflict do nothing`,
  },
  {
    target: 'supervision_case',
    write: (
      run,
    ) => sql`insert into guitu.supervision_case (id, person_id, person_name, name_sort, sex, measure, deciding_authority,
        judgment_number, judgment_on, crime, original_penalty, term_begins, term_ends, received_on, status, level,
        minor_at_crime, office_code, items, case_number, external_key, key_id, created_at, holder_code, written_by_code,
        change_id)
      select c.id, c.person_id, c.person_name, c.name_sort, c.sex, c.measure, c.deciding_authority,
        c.judgment_number, c.judgment_on, c.crime, c.original_penalty, c.term_begins, c.term_ends, c.received_on, c.status, c.level,
        c.minor_at_crime, c.office_code, c.items, c.case_number, c.external_key, c.key_id, c.created_at, c.holder_code, c.written_by_code,
        c.change_id
        from guitu.staged(${run}::uuid, 'supervision_case') s, jsonb_populate_record(null::guitu.supervision_case, s) c`,
  },
  {
    target: 'case_update',
    write: (run) => sql`update guitu.supervision_case c
        set person_name = n.person_name, name_sort = n.name_sort, sex = n.sex, measure = n.measure,
          deciding_authority = n.deciding_authority, judgment_number = n.judgment_number, judgment_on = n.judgment_on,
          crime = n.crime, original_penalty = n.original_penalty, term_begins = n.term_begins, term_ends = n.term_ends,
          received_on = n.received_on, status = n.status, level = n.level, minor_at_crime = n.minor_at_crime,
          office_code = n.office_code, items = n.items, case_number = n.case_number, external_key = n.external_key,
          change_id = n.change_id, written_by_code = n.written_by_code
       from guitu.staged(${run}::uuid, 'case_update') s
       join guitu.supervision_case present on present.id = (s ->> 'id')::uuid,
            lateral jsonb_populate_record(present, s) n
      where c.id = n.id`,
  },
  {
    target: 'term_entry',
    write: (
      run,
    ) => sql`insert into guitu.term_entry (id, case_id, kind, begins, ends, length, paper_number, paper_on, recorded_at,
        holder_code, written_by_code, change_id)
      select t.id, t.case_id, t.kind, t.begins, t.ends, nullif(t.length, 'null'), t.paper_number, t.paper_on, t.recorded_at,
        t.holder_code, t.written_by_code, t.change_id
        from guitu.staged(${run}::uuid, 'term_entry') s, jsonb_populate_record(null::guitu.term_entry, s) t`,
  },
  {
    target: 'prohibition',
    write: (
      run,
    ) => sql`insert into guitu.prohibition (id, case_id, kind, content, begins, ends, holder_code, written_by_code, change_id)
      select p.id, p.case_id, p.kind, p.content, p.begins, p.ends, p.holder_code, p.written_by_code, p.change_id
        from guitu.staged(${run}::uuid, 'prohibition') s, jsonb_populate_record(null::guitu.prohibition, s) p`,
  },
  {
    target: 'prohibition_update',
    write: (run) => sql`update guitu.prohibition p
        set begins = n.begins, ends = n.ends, change_id = n.change_id, written_by_code = n.written_by_code
       from guitu.staged(${run}::uuid, 'prohibition_update') s, jsonb_populate_record(null::guitu.prohibition, s) n
      where p.id = n.id`,
  },
  {
    target: 'custody_close',
    write: (run) => sql`update guitu.custody_interval i
        set until_on = n.until_on, change_id = n.change_id, written_by_code = n.written_by_code
       from guitu.staged(${run}::uuid, 'custody_close') s, jsonb_populate_record(null::guitu.custody_interval, s) n
      where i.case_id = n.case_id and i.until_on is null`,
  },
  {
    target: 'custody_interval',
    write: (
      run,
    ) => sql`insert into guitu.custody_interval (id, case_id, custodian_code, custodian_name, from_on,
        holder_code, written_by_code, change_id)
      select i.id, i.case_id, i.custodian_code, i.custodian_name, i.from_on, i.holder_code, i.written_by_code, i.change_id
        from guitu.staged(${run}::uuid, 'custody_interval') s, jsonb_populate_record(null::guitu.custody_interval, s) i`,
  },
];

/** Writes everything that was staged. `progress` hears the share that is done, from 0 to 1. */
export async function writeStaged(
  transaction: Transaction<DB>,
  runId: string,
  content: StagedContent,
  progress: (share: number) => void,
): Promise<void> {
  const wanted = statements.filter(({ target }) => content.targets.has(target));
  for (const [index, statement] of wanted.entries()) {
    await statement.write(runId).execute(transaction);
    progress((index + 1) / wanted.length);
  }
}
