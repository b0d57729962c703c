import type { Transaction } from 'kysely';
import { sql } from 'kysely';

import type { DB } from '../schema/tables.generated.ts';

/** How many days of one kind a county or a prefecture has, in one of three parts. */
export interface SummedDays {
  /** Code of the county or the prefecture. */
  readonly place: number;
  readonly kind: string;
  /** Before the span; up to its last day; in the span beside an earlier one of the same person that lies in it too. */
  readonly part: 'before' | 'until' | 'again';
  readonly cases: number;
}

/**
 * Adds up the kept days (decision 029) of every county or prefecture the reader answers for. Days are those of the span, both included.
 * Whoever answers for a part of a county has to ask the cases: of that part alone nothing is kept.
 */
export async function sumCaseDays(
  transaction: Transaction<DB>,
  {
    width,
    from,
    until,
  }: { readonly width: 'county' | 'prefecture'; readonly from: string; readonly until: string },
): Promise<SummedDays[]> {
  const { rows } = await sql<SummedDays>`
    select place, kind, part, cases from guitu.sum_case_days(${width}, ${from}::date, ${until}::date)`.execute(
    transaction,
  );
  return rows;
}
