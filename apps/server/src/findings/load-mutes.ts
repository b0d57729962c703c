import type { Day, Finding } from '@guitu/law';

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
