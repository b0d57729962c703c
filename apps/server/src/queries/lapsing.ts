import type { Moment } from '@guitu/law';
import { addHours } from '@guitu/law';

import type { Lapsing } from '../contract/today.ts';
import type { Transaction } from '../record-types.ts';
import { loadDeskCases } from './decorate-desk.ts';

const week = 7 * 24;
const most = 50;

/** Orders of the head of the justice bureau (电子定位) that end within a week: without a new one they lapse. */
export async function loadLapsing(transaction: Transaction, now: Moment): Promise<Lapsing[]> {
  const rows = await transaction
    .selectFrom('clock')
    .select(['case_id', 'matter_id', 'title', 'due_at'])
    .where('procedure', '=', 'electronicMonitoring')
    .where('name', '=', 'end')
    .where('stopped_at', 'is', null)
    .where('due_at', '>=', now)
    .where('due_at', '<=', addHours(now, week))
    .orderBy('due_at')
    .orderBy('matter_id')
    .limit(most)
    .execute();
  const withCase = await loadDeskCases(
    transaction,
    rows.map((row) => row.case_id),
  );
  return withCase(rows).map((row) => ({
    caseId: row.case_id,
    matterId: row.matter_id,
    name: row.person_name,
    officeName: row.office_name ?? '',
    title: row.title,
    dueAt: row.due_at,
  }));
}
