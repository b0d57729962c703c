import type { Selectable, Transaction } from 'kysely';

import type { ClockTable, DB, FindingTable, MatterTable } from '../schema/tables.generated.ts';

/** The clocks of a case: running ones first, by due time; stopped ones on demand. */
export function caseClocks(
  transaction: Transaction<DB>,
  caseId: string,
  which: 'running' | 'all' = 'running',
): Promise<Selectable<ClockTable>[]> {
  let query = transaction.selectFrom('clock').selectAll().where('case_id', '=', caseId);
  if (which === 'running') query = query.where('stopped_at', 'is', null);
  return query.orderBy('due_at').orderBy('matter_id').orderBy('name').execute();
}

/** The findings of a case, newest first; cleared ones on demand. */
export function caseFindings(
  transaction: Transaction<DB>,
  caseId: string,
  which: 'open' | 'all' = 'open',
): Promise<Selectable<FindingTable>[]> {
  let query = transaction.selectFrom('finding').selectAll().where('case_id', '=', caseId);
  if (which === 'open') query = query.where('cleared_at', 'is', null);
  return query.orderBy('raised_at', 'desc').orderBy('id').execute();
}

/** All matters of a case, newest first, with their state and contributions: what law folds the facts from. */
export function caseMatters(
  transaction: Transaction<DB>,
  caseId: string,
): Promise<Selectable<MatterTable>[]> {
  return transaction
    .selectFrom('matter')
    .selectAll()
    .where('case_id', '=', caseId)
    .orderBy('opened_at', 'desc')
    .orderBy('id')
    .execute();
}
