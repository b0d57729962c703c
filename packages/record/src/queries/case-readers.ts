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
