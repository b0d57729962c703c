import type { AlteredRow, DB, NewRow } from '@guitu/record';
import { canonicalJson } from '@guitu/record';

/** What is to be written in one table. The change it belongs to is put in when it is written. */
export interface TableDifferences<Name extends keyof DB> {
  readonly added: readonly NewRow<Name>[];
  readonly altered: readonly AlteredRow<Name>[];
}

/** Everything in which the rows of a case differ from what law says of it. Plain data: comparing writes nothing. */
export interface Differences {
  readonly case: readonly AlteredRow<'supervision_case'>[];
  readonly matters: TableDifferences<'matter'>;
  readonly tasks: TableDifferences<'task'> & { readonly removed: readonly AlteredRow<'task'>[] };
  readonly clocks: TableDifferences<'clock'>;
  readonly findings: TableDifferences<'finding'>;
  readonly permissions: TableDifferences<'permission'>;
  readonly participations: TableDifferences<'participation'>;
}

/** Whether there is nothing to write. */
export function areSame(differences: Differences): boolean {
  const { case: ofCase, matters, tasks, clocks, findings, permissions, participations } = differences;
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
  return Object.entries(columns).some(([name, value]) => {
    const standing = row[name as keyof Columns];
    // Most columns are plain and equal; only what holds objects has to be spelled out.
    return value !== standing && canonicalJson(value) !== canonicalJson(standing);
  });
}
