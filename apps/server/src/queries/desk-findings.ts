import type { Day } from '@guitu/law';
import type { DB } from '@guitu/record';
import type { ExpressionBuilder } from 'kysely';

import type { VisitorBody } from '../access/visitor.ts';
import { loadMuteNotes } from '../findings/load-mutes.ts';
import type { Transaction } from '../record-types.ts';

const most = 200;

/**
 * Findings that belong on the desk of this office in its own place; the procuratorate sees those of every office and place. Advice
 * that only matters while somebody works on the matter (`info`) stays on the matter's own page.
 */
export async function openFindings(transaction: Transaction, body: VisitorBody, today: Day) {
  const query = transaction
    .selectFrom('finding')
    .select([
      'finding.id',
      'finding.matter_id',
      'finding.case_id',
      'finding.title',
      'finding.text',
      'finding.severity',
    ])
    .select([
      'finding.articles',
      'finding.action',
      'finding.due_at',
      'finding.code',
      'finding.office',
      'finding.facts',
    ])
    .where('finding.cleared_at', 'is', null)
    .where('finding.severity', '<>', 'info')
    .orderBy('finding.raised_at', 'desc')
    .orderBy('finding.id', 'desc')
    .limit(most);
  if (body.kind === 'procuratorate') {
    // Who works on it does not see what he muted; who oversees him does, and that it was.
    const rows = await query.execute();
    const muteOfRow = await loadMuteNotes(
      transaction,
      rows.map((row) => row.case_id),
      today,
    );
    return rows.map((row) => ({ mute: muteOfRow(row.case_id, row.matter_id, row.code) ?? null, ...row }));
  }
  const rows = await query
    .where((row) => row.not(row.exists(muteOf(row, today))))
    .where('finding.office', '=', body.kind)
    .where((row) =>
      row.or([row('finding.place_code', 'is', null), row.between('finding.place_code', body.low, body.high)]),
    )
    .execute();
  return rows.map((row) => ({ mute: null, ...row }));
}

/** What keeps a finding off the list today; one that has become grave since comes back. */
export function muteOf(row: ExpressionBuilder<DB, 'finding'>, today: Day) {
  return row
    .selectFrom('finding_mute')
    .select('finding_mute.id')
    .whereRef('finding_mute.case_id', '=', 'finding.case_id')
    .whereRef('finding_mute.code', '=', 'finding.code')
    .where('finding_mute.matter_id', 'is not distinct from', row.ref('finding.matter_id'))
    .where('finding_mute.lifted_at', 'is', null)
    .where('finding_mute.until_on', '>=', today)
    .where((one) =>
      one.or([one('finding_mute.severity', '=', 'grave'), one('finding.severity', '<>', 'grave')]),
    );
}
