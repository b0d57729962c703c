import type { Change } from '@guitu/record';
import { deleteRows, insertRows, stamp, updateRows } from '@guitu/record';

import type { Transaction } from '../record-types.ts';
import type { Differences, ProtectedDifferences } from './differences.ts';
import { writeCaches } from './write-caches.ts';

/** The differences of one case and the change they belong to. */
export interface CaseDifferences {
  readonly change: Change;
  readonly differences: Differences;
}

/**
 * Writes the differences of any number of cases with a fixed number of statements, each row under its own case's change.
 * Only tasks that are done take one statement a case: a deleted row cannot name its change.
 */
export async function writeDifferences(
  transaction: Transaction,
  cases: readonly CaseDifferences[],
): Promise<void> {
  const all = <R extends object>(rowsOf: (rows: ProtectedDifferences) => readonly R[]) =>
    cases.flatMap(({ change, differences }) =>
      rowsOf(differences.protected).map((row) => ({ ...row, ...stamp(change) })),
    );
  // The matter first: everything else refers to it.
  await insertRows(
    transaction,
    'matter',
    all(({ matters }) => matters.added),
  );
  await updateRows(
    transaction,
    'matter',
    ['id'],
    all(({ matters }) => matters.altered),
  );
  await insertRows(
    transaction,
    'task',
    all(({ tasks }) => tasks.added),
  );
  await updateRows(
    transaction,
    'task',
    ['matter_id', 'step'],
    all(({ tasks }) => tasks.altered),
  );
  for (const { change, differences } of cases) {
    await deleteRows(transaction, change, 'task', ['matter_id', 'step'], differences.protected.tasks.removed);
  }
  await insertRows(
    transaction,
    'clock',
    all(({ clocks }) => clocks.added),
  );
  await updateRows(
    transaction,
    'clock',
    ['matter_id', 'name'],
    all(({ clocks }) => clocks.altered),
  );
  await insertRows(
    transaction,
    'finding',
    all(({ findings }) => findings.added),
  );
  await updateRows(
    transaction,
    'finding',
    ['id'],
    all(({ findings }) => findings.altered),
  );
  await insertRows(
    transaction,
    'permission',
    all(({ permissions }) => permissions.added),
  );
  await updateRows(
    transaction,
    'permission',
    ['id'],
    all(({ permissions }) => permissions.altered),
  );
  await insertRows(
    transaction,
    'participation',
    all(({ participations }) => participations.added),
  );
  await updateRows(
    transaction,
    'participation',
    ['id'],
    all(({ participations }) => participations.altered),
  );
  await updateRows(
    transaction,
    'supervision_case',
    ['id'],
    all((rows) => rows.case),
  );
  await writeCaches(
    transaction,
    cases.map(({ differences }) => differences.caches),
  );
}
