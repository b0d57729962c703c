import { sql } from 'kysely';

import type { Row, Transaction } from '../record-types.ts';

/** What is written about one matter so far: the differences are taken against it. */
export interface MatterRows {
  readonly clocks: readonly Row<'clock'>[];
  readonly tasks: readonly Row<'task'>[];
  /** Open ones only. */
  readonly findings: readonly Row<'finding'>[];
  readonly permissions: readonly Row<'permission'>[];
  readonly participations: readonly Row<'participation'>[];
}

/** The same for all matters of some cases: the rows of each table by the id of their matter. */
export type StandingRows = {
  readonly [Table in keyof MatterRows]: ReadonlyMap<string | null, MatterRows[Table]>;
};

/** Reads the rows of several cases at once: five queries, however many cases. */
export async function loadStandingRows(
  transaction: Transaction,
  caseIds: readonly string[],
): Promise<StandingRows> {
  const ofCases = sql<boolean>`case_id = any(${caseIds}::uuid[])`;
  const clocks = await transaction.selectFrom('clock').selectAll().where(ofCases).execute();
  const tasks = await transaction.selectFrom('task').selectAll().where(ofCases).execute();
  const findings = await transaction
    .selectFrom('finding')
    .selectAll()
    .where(ofCases)
    .where('cleared_at', 'is', null)
    .execute();
  const permissions = await transaction.selectFrom('permission').selectAll().where(ofCases).execute();
  const participations = await transaction.selectFrom('participation').selectAll().where(ofCases).execute();
  return {
    clocks: byMatter(clocks),
    tasks: byMatter(tasks),
    findings: byMatter(findings),
    permissions: byMatter(permissions),
    participations: byMatter(participations),
  };
}

/** The rows of one matter. */
export function rowsOf(rows: StandingRows, matterId: string): MatterRows {
  return {
    clocks: rows.clocks.get(matterId) ?? [],
    tasks: rows.tasks.get(matterId) ?? [],
    findings: rows.findings.get(matterId) ?? [],
    permissions: rows.permissions.get(matterId) ?? [],
    participations: rows.participations.get(matterId) ?? [],
  };
}

function byMatter<R extends { readonly matter_id: string | null }>(
  rows: readonly R[],
): ReadonlyMap<string | null, R[]> {
  const groups = new Map<string | null, R[]>();
  for (const row of rows) {
    const group = groups.get(row.matter_id);
    if (group === undefined) groups.set(row.matter_id, [row]);
    else group.push(row);
  }
  return groups;
}
