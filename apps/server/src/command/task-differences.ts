import { holderOf, placeOf } from '@guitu/law';
import type { AlteredRow, NewRow } from '@guitu/record';

import type { Differences } from './differences.ts';
import { isOtherwise } from './differences.ts';
import type { Settled, Settlement } from './settlement.ts';
import { dueAt } from './settlement.ts';
import type { MatterRows } from './standing-rows.ts';

/** What puts on desks what the matter waits for, and takes away what is done. */
export function taskDifferences(
  settlement: Settlement,
  settled: Settled,
  rows: MatterRows['tasks'],
  holderCode: number,
): Differences['protected']['tasks'] {
  const { matter, assessment } = settled;
  const added: NewRow<'task'>[] = [];
  const altered: AlteredRow<'task'>[] = [];
  for (const task of assessment.tasks) {
    const columns = {
      title: task.title,
      office: task.office as string,
      body_code: placeOf(
        task.office,
        task.region === undefined ? settlement.facts.holder : holderOf(task.region),
      ),
      due_at: dueAt(assessment, task.step) as string | null,
      required: task.required,
    };
    const row = rows.find((one) => one.step === task.step);
    if (row === undefined) {
      added.push({
        ...columns,
        matter_id: matter.id,
        step: task.step,
        case_id: matter.state.caseId,
        procedure: matter.procedure.name,
        since: task.since,
        holder_code: holderCode,
      });
    } else if (isOtherwise(columns, row)) {
      altered.push({ ...columns, matter_id: matter.id, step: task.step });
    }
  }
  const waiting = assessment.tasks.map((task) => task.step);
  const removed = rows
    .filter((row) => !waiting.includes(row.step))
    .map((row) => ({ matter_id: matter.id, step: row.step }));
  return { added, altered, removed };
}
