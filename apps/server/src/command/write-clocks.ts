import type { Clock } from '@guitu/law';
import { stamp } from '@guitu/record';

import type { Settled } from './settlement.ts';
import type { StandingRows } from './standing-rows.ts';
import type { Work } from './work.ts';

/** Brings the clocks of one matter up to date. A clock that law no longer names is stopped, never deleted. */
export async function writeClocks(
  work: Work,
  settled: Settled,
  rows: StandingRows['clocks'],
  holderCode: number,
): Promise<void> {
  const { transaction, change, now } = work;
  const { matter, assessment } = settled;
  for (const clock of assessment.clocks) {
    const columns = clockColumns(clock);
    const row = rows.find((one) => one.name === clock.name);
    if (row === undefined) {
      await transaction
        .insertInto('clock')
        .values({
          ...columns,
          matter_id: matter.id,
          name: clock.name,
          case_id: matter.state.caseId,
          procedure: matter.procedure.name,
          holder_code: holderCode,
          ...stamp(change),
        })
        .execute();
    } else if (Object.entries(columns).some(([name, value]) => row[name as keyof typeof columns] !== value)) {
      await transaction
        .updateTable('clock')
        .set({ ...columns, ...stamp(change) })
        .where('matter_id', '=', matter.id)
        .where('name', '=', clock.name)
        .execute();
    }
  }
  const named = assessment.clocks.map((clock) => clock.name);
  const gone = rows
    .filter((row) => row.stopped_at === null && !named.includes(row.name))
    .map((row) => row.name);
  if (gone.length === 0) return;
  await transaction
    .updateTable('clock')
    .set({ stopped_at: now, ...stamp(change) })
    .where('matter_id', '=', matter.id)
    .where('name', 'in', gone)
    .execute();
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
