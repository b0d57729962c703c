import type { Moment } from '@guitu/law';
import { dayOf } from '@guitu/law';

import type { Transaction } from '../record-types.ts';
import type { GatheredPiece } from './piece.ts';

/**
 * A row for every case that was merged into this one and that the transaction may see. Its papers stay in its own file, with its own
 * chain; the row says so and leads there. Without pages of its own: another volume is not counted through.
 */
export async function gatherMerged(
  transaction: Transaction,
  caseId: string,
  responsible: string,
): Promise<readonly GatheredPiece[]> {
  const rows = await transaction
    .selectFrom('supervision_case')
    .innerJoin('merge', 'merge.merged_id', 'supervision_case.id')
    .select(['supervision_case.id', 'supervision_case.case_number', 'merge.merged_at'])
    .where('supervision_case.merged_into', '=', caseId)
    .where('merge.kind', '=', 'case')
    .where('merge.split_at', 'is', null)
    .execute();
  return rows.map((row): GatheredPiece => ({
    id: `case:${row.id}`,
    part: 'other',
    stage: 'end',
    title: '并入的案件的档案',
    ...(row.case_number === null ? {} : { number: row.case_number }),
    responsible,
    on: dayOf(row.merged_at as Moment),
    at: row.merged_at as Moment,
    pages: 0,
    note: '另卷，导出全卷时一并导出',
    source: { kind: 'case', caseId: row.id },
    href: `/cases/${row.id}/dossier`,
    ofOffice: true,
  }));
}
