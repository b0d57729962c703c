import type { Day } from '@guitu/law';
import { addDays, findProcedure, startOfDay } from '@guitu/law';

import type { LateClock } from '../contract/today.ts';
import type { Transaction } from '../record-types.ts';
import { loadDeskCases } from './decorate-desk.ts';

/** So many days back a procuratorate sees what was finished late. */
const lookBack = 30;
const most = 50;

/** Legal deadlines that were kept too late, the latest first: nothing runs any more, and whoever oversees the law should know. */
export async function loadLateClocks(transaction: Transaction, today: Day): Promise<LateClock[]> {
  const rows = await transaction
    .selectFrom('clock')
    .select(['case_id', 'matter_id', 'procedure', 'title', 'due_at', 'stopped_at', 'article'])
    .where('kind', '=', 'legal')
    .whereRef('stopped_at', '>', 'due_at')
    .where('stopped_at', '>=', startOfDay(addDays(today, -lookBack)))
    .orderBy('stopped_at', 'desc')
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
    title: `${findProcedure(row.procedure)?.title ?? row.procedure}：${row.title}`,
    dueAt: row.due_at,
    stoppedAt: row.stopped_at as string,
    article: row.article,
  }));
}
