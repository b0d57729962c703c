import { sql } from 'kysely';
import type { Transaction } from 'kysely';

import type { DB } from '../schema/tables.generated.ts';

/** Something that is expected of a case, or was missed. */
export interface OccurrenceRow {
  readonly case_id: string;
  readonly key: string;
  readonly duty: string;
  readonly from_on: string;
  readonly until_on: string;
  readonly planned_on: string;
  readonly due_at: string;
  readonly status: 'expected' | 'missed';
  readonly holder_code: number;
}

/** Writes open occurrences of any number of cases with one statement; one that is there is brought up to date. */
export async function putOccurrences(
  transaction: Transaction<DB>,
  rows: readonly OccurrenceRow[],
): Promise<void> {
  if (rows.length === 0) return;
  // Short names: at the end of a month there are a hundred thousand of them.
  const given = rows.map((row) => ({
    c: row.case_id,
    k: row.key,
    d: row.duty,
    f: row.from_on,
    u: row.until_on,
    p: row.planned_on,
    t: row.due_at,
    s: row.status,
    h: row.holder_code,
  }));
  await sql`insert into guitu.occurrence
      (case_id, key, duty, from_on, until_on, planned_on, due_at, status, holder_code)
    select c, k, d, f, u, p, t, s, h from json_to_recordset(${JSON.stringify(given)}::json)
        as given (c uuid, k text, d text, f date, u date, p date, t timestamptz, s text, h bigint)
    on conflict (case_id, key) do update
       set from_on = excluded.from_on, until_on = excluded.until_on, planned_on = excluded.planned_on,
           due_at = excluded.due_at, status = excluded.status`.execute(transaction);
}

/** Takes away what is done, excused or not owed any more. */
export async function removeOccurrences(
  transaction: Transaction<DB>,
  rows: readonly Pick<OccurrenceRow, 'case_id' | 'key'>[],
): Promise<void> {
  if (rows.length === 0) return;
  await sql`delete from guitu.occurrence as standing
    using json_populate_recordset(null::guitu.occurrence, ${JSON.stringify(rows)}::json) as gone
    where standing.case_id = gone.case_id and standing.key = gone.key`.execute(transaction);
}
