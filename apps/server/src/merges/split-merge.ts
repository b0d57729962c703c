import { read, replaceNameTokens, stamp, write } from '@guitu/record';
import type { ChangeOrder } from '@guitu/record';

import type { Visitor } from '../access/visitor.ts';
import { accessOf } from '../access/visitor.ts';
import { assessAnew } from '../command/assess-anew.ts';
import { refuseCommand } from '../command/outcome.ts';
import type { Work } from '../command/work.ts';
import type { SplitOrder } from '../contract/merges.ts';
import { NotFound } from '../http/answer.ts';
import type { Row, Transaction } from '../record-types.ts';
import { writeEdit } from '../register/write-edit.ts';
import type { Services } from '../services.ts';
import { giveBack } from './blanks.ts';
import { checkMerger } from './may-merge.ts';
import { announce } from './merge-persons.ts';
import type { CaseRow } from './merge-work.ts';
import { asWork, casesOfPerson, needItems, workFor } from './merge-work.ts';
import { findTakenOver } from './taken-over.ts';

type MergeRow = Row<'merge'>;

/**
 * Undoes a merge exactly: cases go back to their person (or into the lists), what the kept record took over and nobody has altered
 * since is given back. What was done after the merge stays where it was done. Both time lines say it, with the reason.
 */
export async function splitMerge(
  services: Services,
  visitor: Visitor,
  mergeId: string,
  request: SplitOrder,
): Promise<{ readonly mergeId: string }> {
  checkMerger(visitor, request.reason);
  const access = accessOf(visitor);
  const found = await read(services.record, access, (transaction) => loadSplit(transaction, mergeId));
  if (found.merge.split_at !== null) return splitAlready(found.merge, request);
  const [main, ...others] = found.cases;
  if (main === undefined) throw new NotFound();
  const order: ChangeOrder = {
    command: 'merge.split',
    idempotencyKey: request.idempotencyKey,
    definitionVersion: '1',
    chainId: main.id,
    caseId: main.id,
    holderCode: main.holder_code,
    body: { mergeId, reason: request.reason.trim() },
    lock: { caseIds: others.map((row) => row.id) },
  };
  await write(services.record, access, order, async (transaction, change) => {
    const { merge } = await loadSplit(transaction, mergeId);
    if (merge.split_at !== null) return refuseCommand([done]);
    await refuseLater(transaction, merge);
    const work = asWork(services, visitor, transaction, access, change);
    const works = new Map<string, Work>([[main.id, work]]);
    for (const row of others) works.set(row.id, await workFor(services, visitor, transaction, order, row));
    if (merge.kind === 'person') await splitPersons(work, works, merge);
    else await splitCases(work, works, merge);
    await transaction
      .updateTable('merge')
      .set({
        split_at: change.at,
        split_by: work.actor.name,
        split_reason: request.reason.trim(),
        ...stamp(change),
      })
      .where('id', '=', mergeId)
      .execute();
    for (const [caseId, own] of works) await assessAnew(own, caseId);
    return null;
  });
  announce(services, found.cases);
  return { mergeId };
}

async function splitPersons(work: Work, works: ReadonlyMap<string, Work>, merge: MergeRow): Promise<void> {
  const { transaction, change } = work;
  const noted = await findTakenOver(work, merge.id, [...works.keys()]);
  const merged = await transaction
    .selectFrom('person')
    .selectAll()
    .where('id', '=', merge.merged_id)
    .executeTakeFirst();
  if (merged === undefined) throw new NotFound();
  await transaction
    .updateTable('person')
    .set({ merged_into: null, ...stamp(change) })
    .where('id', '=', merged.id)
    .execute();
  await replaceNameTokens(transaction, merged.id, merged.holder_code, merged.name, merged.former_names);
  for (const caseId of merge.case_ids) {
    await transaction
      .updateTable('supervision_case')
      .set({ person_id: merged.id, ...stamp(works.get(caseId)?.change ?? change) })
      .where('id', '=', caseId)
      .where('person_id', '=', merge.kept_id)
      .execute();
  }
  const [first] = merge.case_ids;
  if (first === undefined) return;
  const known = await needItems(work, noted.caseId);
  await writeEdit(work, known, giveBack(known, await needItems(work, first), noted));
  await transaction
    .updateTable('person')
    .set({ holder_code: noted.holder, ...stamp(change) })
    .where('id', '=', merge.kept_id)
    .where('holder_code', '<>', noted.holder)
    .execute();
}

async function splitCases(work: Work, works: ReadonlyMap<string, Work>, merge: MergeRow): Promise<void> {
  const noted = await findTakenOver(work, merge.id, [merge.kept_id]);
  const known = await needItems(work, merge.kept_id);
  await writeEdit(work, known, giveBack(known, await needItems(work, merge.merged_id), noted));
  const change = works.get(merge.merged_id)?.change ?? work.change;
  const { transaction } = work;
  await transaction
    .updateTable('supervision_case')
    .set({ merged_into: null, ...stamp(change) })
    .where('id', '=', merge.merged_id)
    .execute();
  // What the merge laid to rest, and only that, runs on.
  await transaction
    .updateTable('finding')
    .set({ cleared_at: null, ...stamp(change) })
    .where('case_id', '=', merge.merged_id)
    .where('cleared_at', '=', merge.merged_at)
    .execute();
  await transaction
    .updateTable('clock')
    .set({ stopped_at: null, ...stamp(change) })
    .where('case_id', '=', merge.merged_id)
    .where('stopped_at', '=', merge.merged_at)
    .execute();
}

async function loadSplit(
  transaction: Transaction,
  mergeId: string,
): Promise<{ readonly merge: MergeRow; readonly cases: readonly CaseRow[] }> {
  const merge = await transaction
    .selectFrom('merge')
    .selectAll()
    .where('id', '=', mergeId)
    .executeTakeFirst();
  if (merge === undefined) throw new NotFound();
  if (merge.kind === 'person') return { merge, cases: await casesOfPerson(transaction, merge.kept_id) };
  const cases = await transaction
    .selectFrom('supervision_case')
    .select(['id', 'person_id', 'person_name', 'holder_code', 'status', 'merged_into', 'key_id'])
    .where('id', 'in', [merge.kept_id, merge.merged_id])
    .execute();
  return { merge, cases };
}

/** What was merged last is split first: otherwise nobody could say where a case belongs. */
async function refuseLater(transaction: Transaction, merge: MergeRow): Promise<void> {
  const later = await transaction
    .selectFrom('merge')
    .select('id')
    .where('split_at', 'is', null)
    .where('id', '<>', merge.id)
    .where((row) =>
      row.or([
        row('merged_id', '=', merge.kept_id),
        // A case that came with the person and was merged since.
        row.and([row('kind', '=', 'case'), row('merged_id', 'in', merge.case_ids)]),
        row.and([row('kind', '=', 'case'), row('kept_id', 'in', merge.case_ids)]),
        row.and([row('kept_id', '=', merge.kept_id), row('merged_at', '>', merge.merged_at)]),
      ]),
    )
    .executeTakeFirst();
  if (later !== undefined) refuseCommand([laterMerge]);
}

function splitAlready(merge: MergeRow, request: SplitOrder): { readonly mergeId: string } {
  return merge.split_reason === request.reason.trim() ? { mergeId: merge.id } : refuseCommand([done]);
}

const done = { code: 'merge.split-already', text: '这次合并已经拆分，请刷新。' };
const laterMerge = {
  code: 'merge.later',
  text: '此后又有过一次合并，请先拆分后面那一次。',
};
