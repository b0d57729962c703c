import { findProcedure } from '@guitu/law';

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
  // From what he takes part in, which is little, to the steps of it: not through all steps the body owes.
  const rows = await transaction
    .with(
      (name) => name('part').materialized(),
      (query) =>
        query
          .selectFrom('participation')
          .select(['matter_id', 'person_name', 'measure', 'summary'])
          .where('place_code', '=', body.regionCode)
          .where('office', '=', body.kind)
          .where('ended_at', 'is', null),
    )
    .selectFrom('part')
    .innerJoin('task', 'task.matter_id', 'part.matter_id')
    .select(['task.matter_id', 'task.step', 'task.title', 'task.procedure', 'task.due_at', 'task.case_id'])
    .select(['part.person_name', 'part.measure', 'part.summary'])
    .where('task.body_code', '=', body.regionCode)
    .where('task.office', '=', body.kind)
    .where('task.required', '=', true)
    .orderBy('task.due_at')
    .orderBy('task.matter_id')
    .orderBy('task.step')
    .limit(200)
    .execute();
  return rows.toSorted(bySteps).map((row) => ({ office_name: '外县持案', article: null, ...row }));
}

interface OwedStep {
  readonly due_at: string | null;
  readonly matter_id: string;
  readonly procedure: string;
  readonly step: string;
}

/** As the query orders them; steps of one matter that are due together in the order in which its procedure has them. */
function bySteps(a: OwedStep, b: OwedStep): number {
  const [dueA, dueB] = [a.due_at ?? '9', b.due_at ?? '9'];
  if (dueA !== dueB) return dueA < dueB ? -1 : 1;
  if (a.matter_id !== b.matter_id) return a.matter_id < b.matter_id ? -1 : 1;
  return placeOf(a) - placeOf(b);
}

function placeOf({ procedure, step }: OwedStep): number {
  return Object.keys(findProcedure(procedure)?.steps ?? {}).indexOf(step);
}
