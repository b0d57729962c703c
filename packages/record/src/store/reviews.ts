import { sql } from 'kysely';
import type { Transaction } from 'kysely';

import type { DB } from '../schema/tables.generated.ts';

/** When a matter, or the case as a whole (no matter), is to be looked at again. */
export interface ReviewRow {
  readonly case_id: string;
  readonly matter_id: string | null;
  readonly next_review_at: string;
  readonly holder_code: number;
}

/** Writes reviews of any number of cases with one statement: one that is there gets its new moment. */
export async function putReviews(transaction: Transaction<DB>, rows: readonly ReviewRow[]): Promise<void> {
  if (rows.length === 0) return;
  await sql`insert into guitu.review (case_id, matter_id, next_review_at, holder_code)
    select case_id, matter_id, next_review_at, holder_code
      from json_populate_recordset(null::guitu.review, ${JSON.stringify(rows)}::json)
    on conflict (case_id, matter_id) do update set next_review_at = excluded.next_review_at`.execute(
    transaction,
  );
}

/** Takes away the reviews of matters (or cases as a whole) in which nothing changes by itself any more. */
export async function removeReviews(
  transaction: Transaction<DB>,
  rows: readonly Pick<ReviewRow, 'case_id' | 'matter_id'>[],
): Promise<void> {
  if (rows.length === 0) return;
  await sql`delete from guitu.review as standing
    using json_populate_recordset(null::guitu.review, ${JSON.stringify(rows)}::json) as gone
    where standing.case_id = gone.case_id and standing.matter_id is not distinct from gone.matter_id`.execute(
    transaction,
  );
}

/**
 * Makes these cases due now, with every matter that may still move: something was altered on which all of it may depend, a register or a
 * parameter. The next sweep looks at them.
 */
export async function makeDue(
  transaction: Transaction<DB>,
  cases: { readonly ids: readonly string[] } | { readonly low: number; readonly high: number },
  at: string,
): Promise<void> {
  const those =
    'ids' in cases
      ? sql`c.id = any(${cases.ids}::uuid[])`
      : sql`c.holder_code between ${cases.low} and ${cases.high}`;
  await sql`insert into guitu.review (case_id, matter_id, next_review_at, holder_code)
    select c.id, null::uuid, ${at}::timestamptz, c.holder_code from guitu.supervision_case c where ${those} and c.merged_into is null
    union all
    select c.id, m.id, ${at}::timestamptz, c.holder_code
      from guitu.supervision_case c join guitu.matter m on m.case_id = c.id
     where ${those} and (m.status in ('open', 'running') or (m.status = 'closed' and m.state -> 'restsOn' <> '[]'))
    on conflict (case_id, matter_id) do update
       set next_review_at = least(review.next_review_at, excluded.next_review_at)`.execute(transaction);
}
