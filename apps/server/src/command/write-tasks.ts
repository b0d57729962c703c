import { stamp } from '@guitu/record';

import { deskOf } from './desk-of.ts';
import type { Settled, Settlement } from './settlement.ts';
import { dueAt } from './settlement.ts';
import type { StandingRows } from './standing-rows.ts';
import type { Work } from './work.ts';

/** Puts on desks what the matter waits for, and takes away what is done. */
export async function writeTasks(
  work: Work,
  settlement: Settlement,
  settled: Settled,
  rows: StandingRows['tasks'],
  holderCode: number,
): Promise<void> {
  const { transaction, change } = work;
  const { matter, assessment } = settled;
  for (const task of assessment.tasks) {
    const columns = {
      title: task.title,
      office: task.office as string,
      body_code: deskOf(task.office, settlement.facts.holder),
      due_at: dueAt(assessment, task.step) as string | null,
      required: task.required,
    };
    const row = rows.find((one) => one.step === task.step);
    if (row === undefined) {
      await transaction
        .insertInto('task')
        .values({
          ...columns,
          matter_id: matter.id,
          step: task.step,
          case_id: matter.state.caseId,
          procedure: matter.procedure.name,
          since: task.since,
          holder_code: holderCode,
          ...stamp(change),
        })
        .execute();
    } else if (Object.entries(columns).some(([name, value]) => row[name as keyof typeof columns] !== value)) {
      await transaction
        .updateTable('task')
        .set({ ...columns, ...stamp(change) })
        .where('matter_id', '=', matter.id)
        .where('step', '=', task.step)
        .execute();
    }
  }
  const waiting = assessment.tasks.map((task) => task.step);
  const done = rows.filter((row) => !waiting.includes(row.step)).map((row) => row.step);
  if (done.length === 0) return;
  await transaction.deleteFrom('task').where('matter_id', '=', matter.id).where('step', 'in', done).execute();
}
