import type { Moment } from '@guitu/law';

import type { TableDifferences } from './differences.ts';
import { isOtherwise } from './differences.ts';
import { isOpenStatus, matterColumns } from './matter-columns.ts';
import type { Settled, Settlement } from './settlement.ts';

const nothing: TableDifferences<'matter'> = { added: [], altered: [] };

/** A matter's row if it is new or differs. Events are written beside it by `write-events`. */
export function matterDifference(
  settlement: Settlement,
  settled: Settled,
  holderCode: number,
  now: Moment,
): TableDifferences<'matter'> {
  const { matter } = settled;
  const columns = matterColumns(settled, now);
  if (matter.row === undefined) {
    const row = {
      ...columns,
      id: matter.id,
      case_id: settlement.facts.caseId,
      procedure: matter.procedure.name,
      definition_version: matter.procedure.version,
      opened_at: matter.state.history[0]?.recordedAt ?? now,
      closed_at: isOpenStatus(columns.status) ? null : now,
      holder_code: holderCode,
    };
    return { ...nothing, added: [row] };
  }
  if (!isOtherwise(columns, matter.row)) return nothing;
  const closedAt = isOpenStatus(columns.status) ? null : (matter.row.closed_at ?? now);
  return { ...nothing, altered: [{ ...columns, id: matter.id, closed_at: closedAt }] };
}
