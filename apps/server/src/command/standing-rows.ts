import type { Row, Transaction } from '../record-types.ts';
/** What is written about the matters of a case so far: the differences are taken against it. */
export interface StandingRows {
  readonly clocks: readonly Row<'clock'>[];
  readonly tasks: readonly Row<'task'>[];
  /** Open ones only. */
  readonly findings: readonly Row<'finding'>[];
  readonly permissions: readonly Row<'permission'>[];
}

/** Reads the rows of several cases at once: four queries, however many cases. */
export async function loadStandingRows(
  transaction: Transaction,
  caseIds: readonly string[],
): Promise<StandingRows> {
  const clocks = await transaction.selectFrom('clock').selectAll().where('case_id', 'in', caseIds).execute();
  const tasks = await transaction.selectFrom('task').selectAll().where('case_id', 'in', caseIds).execute();
  const findings = await transaction
    .selectFrom('finding')
    .selectAll()
    .where('case_id', 'in', caseIds)
    .where('cleared_at', 'is', null)
    .execute();
  const permissions = await transaction
    .selectFrom('permission')
    .selectAll()
    .where('case_id', 'in', caseIds)
    .execute();
  return { clocks, tasks, findings, permissions };
}

/** The rows of one matter. */
export function rowsOf(rows: StandingRows, matterId: string): StandingRows {
  return {
    clocks: rows.clocks.filter((row) => row.matter_id === matterId),
    tasks: rows.tasks.filter((row) => row.matter_id === matterId),
    findings: rows.findings.filter((row) => row.matter_id === matterId),
    permissions: rows.permissions.filter((row) => row.matter_id === matterId),
  };
}
