import { sql } from 'kysely';

import type { Row, Transaction } from '../record-types.ts';
import { grouped } from './grouped.ts';

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
} & {
  /** By the id of their case, because the case as a whole has one too. */
  readonly reviews: ReadonlyMap<string, readonly ReviewRow[]>;
  readonly occurrences: ReadonlyMap<string, readonly OpenOccurrence[]>;
};

type OpenOccurrence = Pick<
  Row<'occurrence'>,
  'case_id' | 'key' | 'from_on' | 'until_on' | 'planned_on' | 'status'
>;
type ReviewRow = Pick<Row<'review'>, 'case_id' | 'matter_id' | 'next_review_at'>;

/** Reads the rows of several cases at once: seven queries, however many cases. */
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
  const reviews = await transaction
    .selectFrom('review')
    .select(['case_id', 'matter_id', 'next_review_at'])
    .where(ofCases)
    .execute();
  const occurrences = await transaction
    .selectFrom('occurrence')
    .select(['case_id', 'key', 'from_on', 'until_on', 'planned_on', 'status'])
    .where(ofCases)
    .execute();
  return {
    occurrences: grouped(occurrences, (row) => row.case_id),
    reviews: grouped(reviews, (row) => row.case_id),
    clocks: grouped(clocks, matterOf),
    tasks: grouped(tasks, matterOf),
    findings: grouped(findings, matterOf),
    permissions: grouped(permissions, matterOf),
    participations: grouped(participations, matterOf),
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

function matterOf<Id>(row: { readonly matter_id: Id }): Id {
  return row.matter_id;
}
