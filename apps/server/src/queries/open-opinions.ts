import { findProcedure, officeNames } from '@guitu/law';
import type { Office } from '@guitu/law';

import type { VisitorBody } from '../access/visitor.ts';
import type { OpenOpinion } from '../contract/today.ts';
import type { Transaction } from '../record-types.ts';
import { loadDeskCases } from './decorate-desk.ts';

const most = 50;
const readers: readonly Office[] = ['procuratorate', 'judicialOffice', 'countyAgency', 'prefectureAgency'];

/**
 * Opinions of the procuratorate that are not closed, the nearest date first. A procuratorate sees all of its range; an agency those in
 * which a reply or something else is waited for from it.
 */
export async function loadOpenOpinions(transaction: Transaction, body: VisitorBody): Promise<OpenOpinion[]> {
  if (!readers.includes(body.kind)) return [];
  const rows = await transaction
    .selectFrom('matter')
    .select(['id', 'case_id', 'summary', 'opened_at', 'waiting_step', 'waiting_office', 'waiting_due'])
    .where('procedure', '=', 'procuratorialSupervision')
    .where('closed_at', 'is', null)
    .$if(body.kind !== 'procuratorate', (query) => query.where('waiting_office', '=', body.kind))
    .orderBy('waiting_due')
    .orderBy('id')
    .limit(most)
    .execute();
  const withCase = await loadDeskCases(
    transaction,
    rows.map((row) => row.case_id),
  );
  const steps = findProcedure('procuratorialSupervision')?.steps ?? {};
  return withCase(rows).map((row) => ({
    caseId: row.case_id,
    matterId: row.id,
    name: row.person_name,
    officeName: row.office_name ?? '',
    summary: row.summary,
    raisedAt: row.opened_at,
    waitingTitle: row.waiting_step === null ? '' : (steps[row.waiting_step]?.title ?? ''),
    waitingName: row.waiting_office === null ? '' : officeNames[row.waiting_office as Office],
    own: row.waiting_office === body.kind,
    dueAt: row.waiting_due,
  }));
}
