import type { CaseFacts, Permission } from '@guitu/law';
import { dayOf } from '@guitu/law';
import { canonicalJson, json, newId, stamp } from '@guitu/record';

import type { Settled } from './settlement.ts';
import type { StandingRows } from './standing-rows.ts';
import type { Work } from './work.ts';

/** Permissions that take a person out of the place of enforcement: the day board counts them. */
const awayKinds: readonly Permission['kind'][] = ['leave', 'recurringTravel'];

/** Repeats in columns what the matter contributes to the facts, so that lists need not fold histories. */
export async function writePermissions(
  work: Work,
  facts: CaseFacts,
  settled: Settled,
  rows: StandingRows['permissions'],
  holderCode: number,
): Promise<void> {
  const { transaction, change, now } = work;
  const { matter, assessment } = settled;
  const permissions = assessment.contribution.permissions ?? [];
  for (const permission of permissions) {
    const columns = permissionColumns(permission, facts, assessment.summary);
    const row = rows.find((one) => one.kind === permission.kind && one.begins === permission.from);
    if (row === undefined) {
      await transaction
        .insertInto('permission')
        .values({
          ...columns,
          details: json(columns.details),
          id: newId(),
          case_id: matter.state.caseId,
          matter_id: matter.id,
          holder_code: holderCode,
          ...stamp(change),
        })
        .execute();
    } else if (
      Object.entries(columns).some(
        ([name, value]) => canonicalJson(value) !== canonicalJson(row[name as keyof typeof columns]),
      )
    ) {
      await transaction
        .updateTable('permission')
        .set({ ...columns, details: json(columns.details), ...stamp(change) })
        .where('id', '=', row.id)
        .execute();
    }
  }
  // What was annulled no longer permits anything; the row stays and says since when.
  const gone = rows.filter(
    (row) =>
      row.closed_on === null && !permissions.some((one) => one.kind === row.kind && one.from === row.begins),
  );
  if (gone.length === 0) return;
  await transaction
    .updateTable('permission')
    .set({ closed_on: dayOf(now), ...stamp(change) })
    .where(
      'id',
      'in',
      gone.map((row) => row.id),
    )
    .execute();
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
