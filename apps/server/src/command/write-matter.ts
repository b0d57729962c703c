import { json, stamp } from '@guitu/record';

import { isOpenStatus } from './matter-columns.ts';
import { matterColumns, sameColumns } from './matter-columns.ts';
import type { Settled, Settlement } from './settlement.ts';
import type { Work } from './work.ts';

/** Writes a matter's row if it is new or differs. Events are written beside it by `write-events`. */
export async function writeMatter(
  work: Work,
  settlement: Settlement,
  settled: Settled,
  holderCode: number,
): Promise<void> {
  const { transaction, change, now } = work;
  const { matter } = settled;
  const columns = matterColumns(settled, now);
  if (matter.row === undefined) {
    await transaction
      .insertInto('matter')
      .values({
        ...columns,
        state: json(columns.state),
        contributions: json(columns.contributions),
        id: matter.id,
        case_id: settlement.facts.caseId,
        procedure: matter.procedure.name,
        definition_version: matter.procedure.version,
        opened_at: matter.state.history[0]?.recordedAt ?? now,
        closed_at: isOpenStatus(columns.status) ? null : now,
        holder_code: holderCode,
        ...stamp(change),
      })
      .execute();
    return;
  }
  if (sameColumns(columns, matter.row)) return;
  const closedAt = isOpenStatus(columns.status) ? null : (matter.row.closed_at ?? now);
  await transaction
    .updateTable('matter')
    .set({
      ...columns,
      state: json(columns.state),
      contributions: json(columns.contributions),
      closed_at: closedAt,
      ...stamp(change),
    })
    .where('id', '=', matter.id)
    .execute();
}
