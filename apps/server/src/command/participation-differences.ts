import type { Moment } from '@guitu/law';
import type { AlteredRow, NewRow } from '@guitu/record';
import { newId } from '@guitu/record';

import type { TableDifferences } from './differences.ts';
import { isOtherwise } from './differences.ts';
import type { Settled, Settlement } from './settlement.ts';
import type { MatterRows } from './standing-rows.ts';

/** What lets bodies of other places into the matter in which they have a part, and ends it when they have none any more. */
export function participationDifferences(
  { facts }: Settlement,
  { matter, assessment }: Settled,
  rows: MatterRows['participations'],
  holderCode: number,
  now: Moment,
): TableDifferences<'participation'> {
  const added: NewRow<'participation'>[] = [];
  const altered: AlteredRow<'participation'>[] = [];
  const isOf = (row: MatterRows['participations'][number], one: { office: string; place: number }): boolean =>
    row.office === one.office && row.place_code === one.place;
  for (const participant of assessment.participants) {
    const columns = {
      person_name: facts.supervisee.name,
      measure: facts.measure as string,
      summary: assessment.summary,
      ended_at: null as string | null,
      ended_by: null as string | null,
    };
    const row = rows.find((one) => isOf(one, participant));
    if (row === undefined) {
      added.push({
        ...columns,
        id: newId(),
        matter_id: matter.id,
        case_id: matter.state.caseId,
        office: participant.office,
        place_code: participant.place,
        procedure: matter.procedure.name,
        since: now,
        holder_code: holderCode,
      });
    } else if (isOtherwise(columns, row)) {
      altered.push({ ...columns, id: row.id });
    }
  }
  const gone = rows.filter(
    (row) => row.ended_at === null && !assessment.participants.some((one) => isOf(row, one)),
  );
  // Named only where an act in this very matter ends it: what time or another matter ends, nobody has done to the guest.
  const last = matter.state.history.toSorted((a, b) => a.sequence - b.sequence).at(-1);
  const by = last?.recordedAt === now ? last.by : undefined;
  const endedBy = by === undefined ? null : `${by.name}（${by.bodyName}）`;
  for (const { id } of gone) altered.push({ id, ended_at: now, ended_by: endedBy });
  return { added, altered };
}
