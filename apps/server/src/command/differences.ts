import type { AlteredRow, DB, NewRow, OccurrenceRow, ReviewRow } from '@guitu/record';
import { isSameJson } from '@guitu/record';

/** What is to be written in one table. The change it belongs to is put in when it is written. */
export interface TableDifferences<Name extends keyof DB> {
  readonly added: readonly NewRow<Name>[];
  readonly altered: readonly AlteredRow<Name>[];
}

/** Everything in which the rows of a case differ from what law says of it. Plain data: comparing writes nothing. */
export interface Differences {
  /** What the chain commits to: written under a change of the case, and only where there is one. */
  readonly protected: ProtectedDifferences;
  /** What is derived and may be computed again at any time: written in sets, without a change. */
  readonly caches: CacheDifferences;
}

export interface ProtectedDifferences {
  readonly case: readonly AlteredRow<'supervision_case'>[];
  readonly matters: TableDifferences<'matter'>;
  readonly tasks: TableDifferences<'task'> & { readonly removed: readonly AlteredRow<'task'>[] };
  readonly clocks: TableDifferences<'clock'>;
  readonly findings: TableDifferences<'finding'>;
  readonly permissions: TableDifferences<'permission'>;
  readonly participations: TableDifferences<'participation'>;
}

export interface CacheDifferences {
  readonly occurrences: {
    readonly put: readonly OccurrenceRow[];
    readonly removed: readonly Pick<OccurrenceRow, 'case_id' | 'key'>[];
  };
  readonly reviews: {
    readonly put: readonly ReviewRow[];
    readonly removed: readonly Pick<ReviewRow, 'case_id' | 'matter_id'>[];
  };
}

/** Whether the chain has nothing to learn: no change is needed, though caches may have to be written. */
export function needsNoChange({ protected: rows }: Differences): boolean {
  const { case: ofCase, matters, tasks, clocks, findings, permissions, participations } = rows;
  const tables = [matters, tasks, clocks, findings, permissions, participations];
  return (
    ofCase.length === 0 &&
    tasks.removed.length === 0 &&
    tables.every(({ added, altered }) => added.length === 0 && altered.length === 0)
  );
}

/** The differences of several matters in one table, side by side. */
export function together<Name extends keyof DB>(
  all: readonly TableDifferences<Name>[],
): TableDifferences<Name> {
  return { added: all.flatMap(({ added }) => added), altered: all.flatMap(({ altered }) => altered) };
}

/** Whether a row says anything else than these columns. */
export function isOtherwise<Columns extends object>(
  columns: Columns,
  row: { readonly [Name in keyof Columns]: unknown },
): boolean {
  for (const name in columns) if (!isSameJson(columns[name], row[name])) return true;
  return false;
}
