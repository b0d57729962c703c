import { readCase } from '../access/read-case.ts';
import type { Visitor } from '../access/visitor.ts';
import type { CaseMerges, MergeRow } from '../contract/merges.ts';
import type { Row, Transaction } from '../record-types.ts';
import type { Services } from '../services.ts';
import { mayMerge } from './may-merge.ts';

/** What a case and its person were merged with, newest first, splits included; nothing when the case is not the visitor's. */
export async function findMerges(
  services: Services,
  visitor: Visitor,
  caseId: string,
  route: string,
): Promise<CaseMerges | undefined> {
  return readCase(services, visitor, caseId, { subject: 'case', route }, async (transaction, row) => {
    const sides = [caseId, row.person_id];
    const merges = await transaction
      .selectFrom('merge')
      .selectAll()
      .where((one) => one.or([one('kept_id', 'in', sides), one('merged_id', 'in', sides)]))
      .orderBy('merged_at', 'desc')
      .orderBy('id')
      .execute();
    const cases = await casesBehind(transaction, merges);
    const may = mayMerge(visitor);
    return {
      mergedInto: row.merged_into,
      merges: merges.map((merge) => mergeRow(merge, cases, may)),
      mayMerge: may,
    };
  });
}

/** A case for each side: the case itself, or the first one of the person. */
async function casesBehind(
  transaction: Transaction,
  merges: readonly Row<'merge'>[],
): Promise<ReadonlyMap<string, string>> {
  const ids = merges.flatMap((merge) => [merge.kept_id, merge.merged_id, ...merge.case_ids]);
  if (ids.length === 0) return new Map();
  const rows = await transaction
    .selectFrom('supervision_case')
    .select(['id', 'person_id'])
    .where((one) => one.or([one('id', 'in', ids), one('person_id', 'in', ids)]))
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return new Map([
    ...rows.map((row) => [row.person_id, row.id] as const),
    ...rows.map((row) => [row.id, row.id] as const),
  ]);
}

function mergeRow(merge: Row<'merge'>, cases: ReadonlyMap<string, string>, may: boolean): MergeRow {
  const moved = merge.kind === 'person' && merge.split_at === null ? merge.case_ids[0] : undefined;
  return {
    id: merge.id,
    kind: merge.kind as MergeRow['kind'],
    kindName: merge.kind === 'person' ? '合并人员' : '合并案件',
    keptId: merge.kept_id,
    mergedId: merge.merged_id,
    keptCaseId: cases.get(merge.kept_id) ?? null,
    mergedCaseId: cases.get(moved ?? merge.merged_id) ?? null,
    reason: merge.reason,
    mergedAt: merge.merged_at,
    mergedBy: merge.merged_by,
    splitAt: merge.split_at,
    splitBy: merge.split_by,
    splitReason: merge.split_reason,
    splittable: may && merge.split_at === null,
  };
}
