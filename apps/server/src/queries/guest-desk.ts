import type { VisitorBody } from '../access/visitor.ts';
import type { Transaction } from '../record-types.ts';

/** What the law says to this body in matters of cases that somebody else holds. */
export async function loadGuestFindings(transaction: Transaction, body: VisitorBody) {
  const rows = await transaction
    .selectFrom('finding')
    .innerJoin('participation', (join) =>
      join
        .onRef('participation.matter_id', '=', 'finding.matter_id')
        .onRef('participation.office', '=', 'finding.office')
        .onRef('participation.place_code', '=', 'finding.place_code'),
    )
    .select(['finding.id', 'finding.matter_id', 'finding.case_id', 'finding.title', 'finding.text'])
    .select(['finding.severity', 'finding.articles', 'finding.action', 'finding.due_at'])
    .select(['finding.code', 'finding.office', 'finding.facts'])
    .select(['participation.person_name', 'participation.measure'])
    .where('finding.place_code', '=', body.regionCode)
    .where('finding.office', '=', body.kind)
    .where('finding.cleared_at', 'is', null)
    .where('finding.severity', '<>', 'info')
    .where('participation.ended_at', 'is', null)
    .orderBy('finding.raised_at', 'desc')
    .orderBy('finding.id', 'desc')
    .limit(200)
    .execute();
  return rows.map((row) => ({ office_name: '外县持案', mute: null, ...row }));
}

/** Steps that this body owes in matters of cases that somebody else holds; read as a guest, who sees these and nothing of the file. */
export async function loadGuestTasks(transaction: Transaction, body: VisitorBody) {
  const rows = await transaction
    .selectFrom('task')
    .innerJoin('participation', (join) =>
      join
        .onRef('participation.matter_id', '=', 'task.matter_id')
        .onRef('participation.office', '=', 'task.office')
        .onRef('participation.place_code', '=', 'task.body_code'),
    )
    .select(['task.matter_id', 'task.step', 'task.title', 'task.procedure', 'task.due_at', 'task.case_id'])
    .select(['participation.person_name', 'participation.measure', 'participation.summary'])
    .where('task.body_code', '=', body.regionCode)
    .where('task.office', '=', body.kind)
    .where('task.required', '=', true)
    .where('participation.ended_at', 'is', null)
    .orderBy('task.due_at')
    .orderBy('task.matter_id')
    .limit(200)
    .execute();
  return rows.map((row) => ({ office_name: '外县持案', article: null, ...row }));
}
