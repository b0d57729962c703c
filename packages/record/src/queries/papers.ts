import type { Selectable, Transaction } from 'kysely';

import type { DB, PaperTable } from '../schema/tables.generated.ts';

/** A paper without its sealed data. */
export type PaperRow = Omit<Selectable<PaperTable>, 'data_sealed'>;

/** The papers of a case, latest first; void and replaced ones stay in the list. */
export function papersOfCase(transaction: Transaction<DB>, caseId: string): Promise<PaperRow[]> {
  return paperRows(transaction)
    .where('case_id', '=', caseId)
    .orderBy('issued_on', 'desc')
    .orderBy('id', 'desc')
    .execute();
}

/** The papers of a matter, latest first. */
export function papersOfMatter(
  transaction: Transaction<DB>,
  caseId: string,
  matterId: string,
): Promise<PaperRow[]> {
  return paperRows(transaction)
    .where('case_id', '=', caseId)
    .where('matter_id', '=', matterId)
    .orderBy('issued_on', 'desc')
    .orderBy('id', 'desc')
    .execute();
}

/** Papers with exactly this number (文号). */
export function findPapersByNumber(transaction: Transaction<DB>, number: string): Promise<PaperRow[]> {
  return paperRows(transaction).where('number', '=', number).limit(20).execute();
}

/** A paper with its sealed data, or undefined. */
export function findPaper(
  transaction: Transaction<DB>,
  id: string,
): Promise<Selectable<PaperTable> | undefined> {
  return transaction.selectFrom('paper').selectAll().where('id', '=', id).executeTakeFirst();
}

function paperRows(transaction: Transaction<DB>) {
  return transaction
    .selectFrom('paper')
    .select([
      'id',
      'case_id',
      'matter_id',
      'event_id',
      'kind',
      'title',
      'number',
      'body_id',
      'counter_kind',
      'year',
    ])
    .select([
      'serial',
      'template',
      'template_version',
      'blob_hash',
      'stub_hash',
      'status',
      'issued_on',
      'replaces',
    ])
    .select(['term_ends', 'holder_code', 'written_by_code', 'change_id']);
}
