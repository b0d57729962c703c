import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';

import type { Row, Transaction } from '../record-types.ts';
import { grouped } from './grouped.ts';

/** What is written about one matter so far: the differences are taken against it. */
export interface MatterRows {
  readonly clocks: readonly Row<'clock'>[];
  readonly tasks: readonly Row<'task'>[];
  /** Open ones only. */
  readonly findings: readonly OpenFinding[];
  readonly permissions: readonly Row<'permission'>[];
  readonly participations: readonly Row<'participation'>[];
}

/** The same for all matters of some cases: the rows of each table by the id of their matter, findings of no matter by that of their case. */
export type StandingRows = {
  readonly [Table in keyof MatterRows]: ReadonlyMap<string, MatterRows[Table]>;
} & {
  /** By the id of their case, because the case as a whole has one too. */
  readonly reviews: ReadonlyMap<string, readonly ReviewRow[]>;
  /** By the id of their case: all of it in one text, for `occurrenceDifferences` to read. */
  readonly occurrences: ReadonlyMap<string, string>;
};

/** What is compared, and by what it is found. */
const findingColumns = [
  'id',
  'case_id',
  'matter_id',
  'code',
  'severity',
  'title',
  'text',
  'facts',
  'articles',
  'action',
  'office',
  'place_code',
  'due_at',
] as const satisfies readonly (keyof Row<'finding'>)[];

type OpenFinding = Pick<Row<'finding'>, (typeof findingColumns)[number]>;
type ReviewRow = Pick<Row<'review'>, 'case_id' | 'matter_id' | 'next_review_at'>;

/**
 * Reads the rows of several cases at once: seven queries, however many cases.
 *
 * @param settled the matters that are settled, where they are known before: of others nothing is compared, so nothing is read
 */
export async function loadStandingRows(
  transaction: Transaction,
  caseIds: readonly string[],
  settled?: readonly string[],
): Promise<StandingRows> {
  const ofCases = sql<boolean>`case_id = any(${caseIds}::uuid[])`;
  const ofMatters = settled === undefined ? ofCases : sql<boolean>`matter_id = any(${settled}::uuid[])`;
  const [findings, reviews, occurrences, matterRows] = await Promise.all([
    transaction
      .selectFrom('finding')
      .select(findingColumns)
      .where(ofCases)
      .where('cleared_at', 'is', null)
      .execute(),
    transaction
      .selectFrom('review')
      .select(['case_id', 'matter_id', 'next_review_at'])
      .where(ofCases)
      .execute(),
    transaction
      .selectFrom('occurrence')
      // One row a case: of twenty thousand cases some eight each are read in one night, and nearly all stand as they stood.
      .select([
        'case_id',
        sql<string>`string_agg(key || ' ' || status || ' ' || from_on || ' ' || until_on || ' ' || planned_on, ';')`.as(
          'all',
        ),
      ])
      .where(ofCases)
      .groupBy('case_id')
      .execute(),
    settled?.length === 0 ? noMatters : loadMatterRows(transaction, ofMatters),
  ]);
  return {
    ...matterRows,
    findings: grouped(findings, (row) => row.matter_id ?? row.case_id),
    occurrences: new Map(occurrences.map((row) => [row.case_id, row.all])),
    reviews: grouped(reviews, (row) => row.case_id),
  };
}

type OfMatters = Omit<StandingRows, 'findings' | 'occurrences' | 'reviews'>;

const nothing: ReadonlyMap<string, never[]> = new Map();
const noMatters: OfMatters = {
  clocks: nothing,
  tasks: nothing,
  permissions: nothing,
  participations: nothing,
};

async function loadMatterRows(transaction: Transaction, ofMatters: RawBuilder<boolean>): Promise<OfMatters> {
  const [clocks, tasks, permissions, participations] = await Promise.all([
    transaction.selectFrom('clock').selectAll().where(ofMatters).execute(),
    transaction.selectFrom('task').selectAll().where(ofMatters).execute(),
    transaction.selectFrom('permission').selectAll().where(ofMatters).execute(),
    transaction.selectFrom('participation').selectAll().where(ofMatters).execute(),
  ]);
  return {
    clocks: grouped(clocks, (row) => row.matter_id),
    tasks: grouped(tasks, (row) => row.matter_id),
    permissions: grouped(permissions, (row) => row.matter_id ?? row.case_id),
    participations: grouped(participations, (row) => row.matter_id),
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
