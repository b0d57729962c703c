import { sql } from 'kysely';
import type { Transaction } from 'kysely';

import type { DB } from '../schema/tables.generated.ts';

/** Somebody who read a file. */
export interface CaseReader {
  readonly at: string;
  readonly accountName: string;
  readonly bodyName: string;
  readonly subject: string;
  readonly route: string;
}

/**
 * Who read the file of a case, latest first. Reads under an earlier holder stay with that holder. Call flushAccessLog
 * before, if the last second matters.
 */
export function caseReaders(
  transaction: Transaction<DB>,
  caseId: string,
  limit = 200,
): Promise<CaseReader[]> {
  return transaction
    .selectFrom('access_log')
    .select(['at', 'account_name as accountName', 'body_name as bodyName', 'subject', 'route'])
    .where('case_id', '=', caseId)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(Math.min(limit, 500))
    .execute();
}

/** What somebody read of a file on one day. */
export interface CaseReadingDay {
  readonly day: string;
  readonly name: string;
  readonly bodyName: string;
  /** Kind of the body, where it is still known here. */
  readonly bodyKind: string | null;
  readonly subject: string;
  readonly times: number;
}

/** The same as `caseReaders` for the person himself: one line a day, reader and part of the file, newest first. */
export async function caseReadingDays(
  transaction: Transaction<DB>,
  caseId: string,
  limit: number,
): Promise<{ readonly days: readonly CaseReadingDay[]; readonly total: number }> {
  const { rows } = await sql<CaseReadingDay & { readonly total: number }>`
    select to_char(l.at at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as day, l.account_name as name,
           l.body_name as "bodyName", b.kind as "bodyKind", l.subject, count(*) as times, count(*) over () as total
      from access_log l left join body b on b.id = l.body_id
     where l.case_id = ${caseId}
     group by 1, 2, 3, 4, 5
     order by 1 desc, 2, 5 limit ${limit}`.execute(transaction);
  return { days: rows.map(({ total: _total, ...day }) => day), total: rows[0]?.total ?? 0 };
}
