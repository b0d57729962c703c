import { canonicalJson, read, stamp, write } from '@guitu/record';
import type { ChangeOrder } from '@guitu/record';

import type { Visitor } from '../access/visitor.ts';
import { accessOf } from '../access/visitor.ts';
import { arrivalId } from '../arrivals/arrival-id.ts';
import { assessAnew } from '../command/assess-anew.ts';
import { refuseCommand } from '../command/outcome.ts';
import type { Work } from '../command/work.ts';
import type { MergeOrder } from '../contract/merges.ts';
import { NotFound } from '../http/answer.ts';
import type { Row, Transaction } from '../record-types.ts';
import { writeEdit } from '../register/write-edit.ts';
import type { Services } from '../services.ts';
import { takeOver } from './blanks.ts';
import type { CaseRow } from './merge-work.ts';
import { asWork, casesOfPerson, needItems, workFor } from './merge-work.ts';
import { noteTakenOver } from './taken-over.ts';

interface Sides {
  readonly kept: Row<'person'>;
  readonly merged: Row<'person'>;
  readonly keptCases: readonly CaseRow[];
  readonly mergedCases: readonly CaseRow[];
}

/**
 * Makes two records of people one: the kept one gets the other's cases and what it lacked; the other is no longer found, and
 * keeps everything it held, so that a split can undo it. A change on every case of both. Answers with the id of the merge.
 */
export async function mergePersons(
  services: Services,
  visitor: Visitor,
  request: MergeOrder,
): Promise<{ readonly mergeId: string }> {
  const access = accessOf(visitor);
  const mergeId = arrivalId(visitor.account.id, request.idempotencyKey, 'merge');
  const found = await read(services.record, access, async (transaction) =>
    (await isDone(transaction, mergeId, request)) ? undefined : loadSides(transaction, request),
  );
  if (found === undefined) return { mergeId };
  const [main, ...keptOthers] = found.keptCases;
  if (main === undefined) return refuseCommand([nothing]);
  const others = [...keptOthers, ...found.mergedCases];
  const order: ChangeOrder = {
    command: 'merge.add',
    idempotencyKey: request.idempotencyKey,
    definitionVersion: '1',
    chainId: main.id,
    caseId: main.id,
    holderCode: main.holder_code,
    body: { ...request, mergeId },
    lock: { caseIds: others.map((row) => row.id) },
  };
  await write(services.record, access, order, async (transaction, change) => {
    const sides = await loadSides(transaction, request);
    // Whoever was locked is who was found: a case that came in between would lack its change.
    if (idsOf(sides) !== idsOf(found)) return refuseCommand([overtaken]);
    const work = asWork(services, visitor, transaction, access, change);
    const works = new Map<string, Work>([[main.id, work]]);
    for (const row of others) works.set(row.id, await workFor(services, visitor, transaction, order, row));
    await writeMerge(work, works, sides, mergeId, request);
    return null;
  });
  announce(services, [main, ...others]);
  return { mergeId };
}

async function writeMerge(
  work: Work,
  works: ReadonlyMap<string, Work>,
  { kept, merged, keptCases, mergedCases }: Sides,
  mergeId: string,
  { reason }: MergeOrder,
): Promise<void> {
  const { transaction, change } = work;
  const [main] = keptCases;
  const [first] = mergedCases;
  if (main === undefined || first === undefined) return refuseCommand([nothing]);
  const known = await needItems(work, main.id);
  const taken = takeOver(known, await needItems(work, first.id), 'person');
  await writeEdit(work, known, taken.changes);
  const holder = newHolder(kept, [...keptCases, ...mergedCases]);
  await transaction
    .updateTable('person')
    .set({ merged_into: kept.id, ...stamp(change) })
    .where('id', '=', merged.id)
    .execute();
  await transaction.deleteFrom('name_token').where('person_id', '=', merged.id).execute();
  if (holder !== kept.holder_code) {
    await transaction
      .updateTable('person')
      .set({ holder_code: holder, ...stamp(change) })
      .where('id', '=', kept.id)
      .execute();
  }
  for (const row of mergedCases) {
    await transaction
      .updateTable('supervision_case')
      .set({ person_id: kept.id, ...stamp(works.get(row.id)?.change ?? change) })
      .where('id', '=', row.id)
      .execute();
  }
  await transaction
    .insertInto('merge')
    .values({
      id: mergeId,
      kind: 'person',
      kept_id: kept.id,
      merged_id: merged.id,
      case_ids: mergedCases.map((row) => row.id),
      reason: reason.trim(),
      merged_at: change.at,
      merged_by: work.actor.name,
      holder_code: change.holderCode,
      ...stamp(change),
    })
    .execute();
  await noteTakenOver(work, main.id, mergeId, taken, kept.holder_code);
  for (const [caseId, own] of works) await assessAnew(own, caseId);
}

/** Personal data lie with the office that works the running case; where there are several, they stay. */
function newHolder(kept: Row<'person'>, cases: readonly CaseRow[]): number {
  const running = cases.filter((row) => row.status === 'expected' || row.status === 'serving');
  const holders = new Set(running.map((row) => row.holder_code));
  const [only] = holders;
  return holders.size === 1 && only !== undefined ? only : kept.holder_code;
}

async function loadSides(transaction: Transaction, { keepId, mergedId }: MergeOrder): Promise<Sides> {
  if (keepId === mergedId) return refuseCommand([itself]);
  const people = await transaction
    .selectFrom('person')
    .selectAll()
    .where('id', 'in', [keepId, mergedId])
    .execute();
  const kept = people.find((row) => row.id === keepId);
  const merged = people.find((row) => row.id === mergedId);
  if (kept === undefined || merged === undefined) throw new NotFound();
  if (kept.merged_into !== null || merged.merged_into !== null) return refuseCommand([already]);
  const [left, right] = [kept.id_number_index, merged.id_number_index];
  if (left !== null && right !== null && !left.equals(right)) return refuseCommand([otherNumber]);
  const mergedCases = await casesOfPerson(transaction, mergedId);
  if (mergedCases.length === 0) return refuseCommand([nothing]);
  return { kept, merged, keptCases: await casesOfPerson(transaction, keepId), mergedCases };
}

function idsOf({ keptCases, mergedCases }: Sides): string {
  return canonicalJson([keptCases.map((row) => row.id), mergedCases.map((row) => row.id)]);
}

/** Whether this very merge was written before: a repeated key answers like the first time. */
export async function isDone(
  transaction: Transaction,
  mergeId: string,
  { keepId, mergedId }: Pick<MergeOrder, 'keepId' | 'mergedId'>,
): Promise<boolean> {
  const row = await transaction
    .selectFrom('merge')
    .select(['kept_id', 'merged_id'])
    .where('id', '=', mergeId)
    .executeTakeFirst();
  return row !== undefined && row.kept_id === keepId && row.merged_id === mergedId;
}

export function announce(services: Services, cases: readonly CaseRow[]): void {
  for (const { id, holder_code: holderCode } of cases) {
    services.notices.announce({ type: 'case', id, caseId: id, holderCode });
  }
}

export const overtaken = {
  code: 'merge.changed',
  text: '刚刚有人改动了这两条记录，请刷新后核对再办。',
};
export const already = {
  code: 'merge.already',
  text: '其中一条已经并入别的记录，请刷新后从合并后的记录办理。',
};
const itself = { code: 'merge.itself', field: 'mergedId', text: '请选择两条不同的记录。' };
const nothing = { code: 'merge.nothing', text: '其中一人没有案件，不用合并。' };
const otherNumber = {
  code: 'merge.other-number',
  text: '两条记录的证件号码不同，不能认定为同一人。',
  instead: '号码登记有误的，请先在人员页面更正，再合并。',
};
