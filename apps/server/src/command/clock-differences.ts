import type { Clock, Moment } from '@guitu/law';
import type { AlteredRow, NewRow } from '@guitu/record';

import type { TableDifferences } from './differences.ts';
import { isOtherwise } from './differences.ts';
import type { Settled } from './settlement.ts';
import type { MatterRows } from './standing-rows.ts';

/** What brings the clocks of one matter up to date. A clock that law no longer names is stopped, never deleted. */
export function clockDifferences(
  settled: Settled,
  rows: MatterRows['clocks'],
  holderCode: number,
  now: Moment,
): TableDifferences<'clock'> {
  const { matter, assessment } = settled;
  const added: NewRow<'clock'>[] = [];
  const altered: AlteredRow<'clock'>[] = [];
  for (const clock of assessment.clocks) {
    const columns = clockColumns(clock);
    const row = rows.find((one) => one.name === clock.name);
    if (row === undefined) {
      added.push({
        ...columns,
        matter_id: matter.id,
        name: clock.name,
        case_id: matter.state.caseId,
        procedure: matter.procedure.name,
        holder_code: holderCode,
      });
    } else if (isOtherwise(columns, row)) {
      altered.push({ ...columns, matter_id: matter.id, name: clock.name });
    }
  }
  const named = assessment.clocks.map((clock) => clock.name);
  const gone = rows.filter((row) => row.stopped_at === null && !named.includes(row.name));
  for (const { name } of gone) altered.push({ matter_id: matter.id, name, stopped_at: now });
  return { added, altered };
}

function clockColumns(clock: Clock) {
  return {
    title: clock.title,
    kind: clock.kind,
    started_at: clock.startedAt as string,
    due_at: clock.dueAt as string,
    stopped_at: (clock.stoppedAt ?? null) as string | null,
    article: clock.article?.label ?? null,
  };
}
