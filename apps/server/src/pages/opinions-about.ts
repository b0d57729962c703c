import { statusNames } from '@guitu/law';
import type { MatterStatus } from '@guitu/law';
import { sql } from 'kysely';

import type { OpinionAbout } from '../contract/matters.ts';
import type { Transaction } from '../record-types.ts';

/** The opinions of the procuratorate that name this matter, the newest first; those that were annulled stay to be seen. */
export async function loadOpinionsAbout(
  transaction: Transaction,
  caseId: string,
  matterId: string,
): Promise<OpinionAbout[]> {
  const rows = await transaction
    .selectFrom('matter')
    .innerJoin('event', 'event.matter_id', 'matter.id')
    .select(['matter.id', 'matter.summary', 'matter.status'])
    .distinctOn(['matter.opened_at', 'matter.id'])
    .where('matter.case_id', '=', caseId)
    .where('matter.procedure', '=', 'procuratorialSupervision')
    .where('event.step', '=', 'raise')
    .where(sql<boolean>`event.body #>> '{values,about}' = ${matterId}`)
    .orderBy('matter.opened_at', 'desc')
    .orderBy('matter.id')
    .execute();
  return rows.map(({ id, summary, status }) => ({
    matterId: id,
    summary,
    statusText: statusNames[status as MatterStatus],
    running: status === 'open' || status === 'running',
  }));
}
