import type { Day } from '@guitu/law';
import { sql } from 'kysely';

import type { Transaction } from '../record-types.ts';
import type { DueDuty } from './due-duties.ts';

/** What somebody decided not to be told of a while (`case/code`), and who cannot be found. */
export interface SetAside {
  readonly muted: ReadonlySet<string>;
  readonly lost: ReadonlySet<string>;
}

/** Of the people on a desk. A finding that has become grave since it was muted is not among them. */
export async function loadSetAside(
  transaction: Transaction,
  rows: readonly DueDuty[],
  today: Day,
): Promise<SetAside> {
  const caseIds = [...new Set(rows.map((row) => row.case_id))];
  if (caseIds.length === 0) return { muted: new Set(), lost: new Set() };
  const mutes = transaction
    .selectFrom('finding_mute')
    .leftJoin('finding', (join) =>
      join
        .onRef('finding.case_id', '=', 'finding_mute.case_id')
        .onRef('finding.code', '=', 'finding_mute.code')
        .on('finding.matter_id', 'is', null)
        .on('finding.cleared_at', 'is', null),
    )
    .select(['finding_mute.case_id', 'finding_mute.code'])
    .where(sql<boolean>`finding_mute.case_id = any(${caseIds}::uuid[])`)
    .where('finding_mute.matter_id', 'is', null)
    .where('finding_mute.lifted_at', 'is', null)
    .where('finding_mute.until_on', '>=', today)
    .where((row) =>
      row.or([
        row('finding_mute.severity', '=', 'grave'),
        row('finding.severity', 'is', null),
        row('finding.severity', '<>', 'grave'),
      ]),
    )
    .execute();
  const searched = transaction
    .selectFrom('matter')
    .select('case_id')
    .where(sql<boolean>`case_id = any(${caseIds}::uuid[])`)
    .where('procedure', '=', 'lostContact')
    .where('closed_at', 'is', null)
    .execute();
  const [muted, lost] = await Promise.all([mutes, searched]);
  return {
    muted: new Set(muted.map((row) => `${row.case_id}/${row.code}`)),
    lost: new Set(lost.map((row) => row.case_id)),
  };
}
