import type { Contribution } from '@guitu/law';
import { sql } from 'kysely';

import type { Transaction } from '../record-types.ts';

/** What the cases that were made one with a case contribute to it. */
export interface Beside {
  /** Ids of those cases: the one it was merged into, and those merged into the same. */
  readonly caseIds: readonly string[];
  /** By the id of the matter. Only where somebody may be: a leave in the duplicate is a leave of the person. */
  readonly contributions: ReadonlyMap<string, Contribution>;
}

/** Of nearly every case. */
export const alone: Beside = { caseIds: [], contributions: new Map() };

/** Reads, for each of these cases, the cases that are one with it. One query where nothing was merged, as nearly always. */
export async function loadBeside(
  transaction: Transaction,
  caseIds: readonly string[],
): Promise<(caseId: string) => Beside> {
  const into = await loadMerged(transaction, caseIds);
  if (into.size === 0) return () => alone;
  const all = [...new Set([...into].flat())];
  const rows = await transaction
    .selectFrom('matter')
    .select(['id', 'case_id', 'contributions'])
    .where('case_id', 'in', all)
    .execute();
  return (caseId) => {
    const others = all.filter((id) => id !== caseId && rootOf(into, id) === rootOf(into, caseId));
    const contributions = new Map<string, Contribution>();
    for (const row of rows.filter((one) => others.includes(one.case_id))) {
      const { permissions } = row.contributions as Contribution;
      if (permissions !== undefined) contributions.set(row.id, { permissions });
    }
    return { caseIds: others, contributions };
  };
}

/** Every merged case around these, with the one it was merged into; merges of merges included. */
async function loadMerged(
  transaction: Transaction,
  caseIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const into = new Map<string, string>();
  let around: readonly string[] = caseIds;
  for (;;) {
    const rows = await transaction
      .selectFrom('supervision_case')
      .select(['id', 'merged_into'])
      .where('merged_into', 'is not', null)
      .where(sql<boolean>`(id = any(${around}::uuid[]) or merged_into = any(${around}::uuid[]))`)
      .execute();
    const further = rows.filter((row) => !into.has(row.id));
    if (further.length === 0) return into;
    for (const { id, merged_into: kept } of further) into.set(id, kept!);
    around = further.flatMap(({ id, merged_into: kept }) => [id, kept!]);
  }
}

function rootOf(into: ReadonlyMap<string, string>, caseId: string): string {
  const next = into.get(caseId);
  return next === undefined ? caseId : rootOf(into, next);
}
