import type { Day, Finding } from '@guitu/law';
import { sql } from 'kysely';

import type { Row, Transaction } from '../record-types.ts';

type Mute = Pick<
  Row<'finding_mute'>,
  'id' | 'matter_id' | 'code' | 'severity' | 'reason' | 'until_on' | 'muted_by'
>;

/** The mutes of a case that hold today: what each finding of it is kept off the list by. */
export async function loadMutes(
  transaction: Transaction,
  caseId: string,
  today: Day,
): Promise<(matterId: string | null, finding: Finding) => Mute | undefined> {
  const rows = await transaction
    .selectFrom('finding_mute')
    .select(['id', 'matter_id', 'code', 'severity', 'reason', 'until_on', 'muted_by'])
    .where('case_id', '=', caseId)
    .where('lifted_at', 'is', null)
    .where('until_on', '>=', today)
    .orderBy('muted_at', 'desc')
    .execute();
  return (matterId, { code, severity }) =>
    rows.find(
      (row) =>
        row.matter_id === matterId && row.code === code && (row.severity === 'grave' || severity !== 'grave'),
    );
}

/** What keeps the findings of several cases off the lists of those who work on them, in words, for whoever oversees them. */
export async function loadMuteNotes(
  transaction: Transaction,
  caseIds: readonly (string | null)[],
  today: Day,
): Promise<(caseId: string | null, matterId: string | null, code: string) => string | undefined> {
  const rows = await transaction
    .selectFrom('finding_mute')
    .select(['case_id', 'matter_id', 'code', 'reason', 'until_on', 'muted_by'])
    .where(sql<boolean>`case_id = any(${[...new Set(caseIds)].filter((id) => id !== null)}::uuid[])`)
    .where('lifted_at', 'is', null)
    .where('until_on', '>=', today)
    .orderBy('muted_at')
    .execute();
  const notes = new Map(
    rows.map((row) => [
      `${row.case_id}/${row.matter_id}/${row.code}`,
      `${row.muted_by}暂不提示，到 ${row.until_on} 为止：${row.reason}`,
    ]),
  );
  return (caseId, matterId, code) => notes.get(`${caseId}/${matterId}/${code}`);
}
