import type { CaseFacts, Moment, Permission } from '@guitu/law';
import { dayOf } from '@guitu/law';
import type { AlteredRow, NewRow } from '@guitu/record';
import { newId } from '@guitu/record';

import type { TableDifferences } from './differences.ts';
import { isOtherwise } from './differences.ts';
import type { Settled } from './settlement.ts';
import type { MatterRows } from './standing-rows.ts';

/**
 * Permissions that take a person out of the place of enforcement from the first day to the last: the day board counts them. Whoever may
 * travel again and again for six months is at home in between, and nobody waits for a return at its end.
 */
const awayKinds: readonly Permission['kind'][] = ['leave'];

/** What repeats in columns what the matter contributes to the facts, so that lists need not fold histories. */
export function permissionDifferences(
  facts: CaseFacts,
  settled: Settled,
  rows: MatterRows['permissions'],
  holderCode: number,
  now: Moment,
): TableDifferences<'permission'> {
  const { matter, assessment } = settled;
  const permissions = assessment.contribution.permissions ?? [];
  const added: NewRow<'permission'>[] = [];
  const altered: AlteredRow<'permission'>[] = [];
  for (const permission of permissions) {
    const columns = permissionColumns(permission, facts, assessment.summary);
    const row = rows.find((one) => one.kind === permission.kind && one.begins === permission.from);
    if (row === undefined) {
      added.push({
        ...columns,
        id: newId(),
        case_id: matter.state.caseId,
        matter_id: matter.id,
        holder_code: holderCode,
      });
    } else if (isOtherwise(columns, row)) {
      altered.push({ ...columns, id: row.id });
    }
  }
  // What was annulled no longer permits anything; the row stays and says since when.
  const gone = rows.filter(
    (row) =>
      row.closed_on === null && !permissions.some((one) => one.kind === row.kind && one.from === row.begins),
  );
  for (const { id } of gone) altered.push({ id, closed_on: dayOf(now) });
  return { added, altered };
}

/**
 * A leave and its extensions are one absence: it stands in the row of the first, until the end of the last. Nobody
 * "leaves" on the first day of an extension, and nobody is overdue who was given more time.
 */
function permissionColumns(permission: Permission, facts: CaseFacts, title: string) {
  const last = lastOf(permission, facts);
  return {
    kind: permission.kind as string,
    title,
    begins: permission.from as string,
    ends: last.until as string,
    away: awayKinds.includes(permission.kind) && permission.continues === undefined,
    closed_on: (last.returnedOn ?? null) as string | null,
    details: {
      decidedBy: permission.decidedBy,
      place: permission.destination?.text ?? null,
      region: permission.destination?.region ?? null,
      continues: permission.continues ?? null,
    },
  };
}

function lastOf(permission: Permission, facts: CaseFacts): Permission {
  const next = facts.permissions.find((one) => one.continues === permission.matterId);
  return next === undefined ? permission : lastOf(next, facts);
}
