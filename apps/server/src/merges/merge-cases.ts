import { read, stamp, write } from '@guitu/record';
import type { ChangeOrder } from '@guitu/record';

import type { Visitor } from '../access/visitor.ts';
import { accessOf } from '../access/visitor.ts';
import { arrivalId } from '../arrivals/arrival-id.ts';
import { assessAnew } from '../command/assess-anew.ts';
import { refuseCommand } from '../command/outcome.ts';
import type { Work } from '../command/work.ts';
import type { MergeOrder } from '../contract/merges.ts';
import { NotFound } from '../http/answer.ts';
import type { Transaction } from '../record-types.ts';
import { writeEdit } from '../register/write-edit.ts';
import type { Services } from '../services.ts';
import { takeOver } from './blanks.ts';
import { already, announce, isDone } from './merge-persons.ts';
import type { CaseRow } from './merge-work.ts';
import { asWork, needItems, workFor } from './merge-work.ts';
import { noteTakenOver } from './taken-over.ts';

/**
 * Makes two cases one, where the same decision was entered twice. The merged one leaves lists, totals, search and watch; its
 * matters and papers stay with it and can be opened from the kept one. What is running goes on there, under its own key and in its own
 * chain; a leave in it is a leave of the person, in the kept case as well.
 */
export async function mergeCases(
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
  const { kept, merged } = found;
  const order: ChangeOrder = {
    command: 'merge.add',
    idempotencyKey: request.idempotencyKey,
    definitionVersion: '1',
    chainId: kept.id,
    caseId: kept.id,
    holderCode: kept.holder_code,
    body: { ...request, mergeId },
    lock: { caseIds: [merged.id] },
  };
  await write(services.record, access, order, async (transaction, change) => {
    await loadSides(transaction, request);
    const work = asWork(services, visitor, transaction, access, change);
    const other = await workFor(services, visitor, transaction, order, merged);
    const known = await needItems(work, kept.id);
    const taken = takeOver(known, await needItems(work, merged.id), 'case');
    await writeEdit(work, known, taken.changes);
    await transaction
      .updateTable('supervision_case')
      .set({ merged_into: kept.id, ...stamp(other.change) })
      .where('id', '=', merged.id)
      .execute();
    await rest(other, merged.id);
    if (await isRunning(transaction, merged.id)) await assessAnew(other, merged.id);
    await transaction
      .insertInto('merge')
      .values({
        id: mergeId,
        kind: 'case',
        kept_id: kept.id,
        merged_id: merged.id,
        case_ids: [merged.id],
        reason: request.reason.trim(),
        merged_at: other.change.at,
        merged_by: work.actor.name,
        holder_code: change.holderCode,
        ...stamp(change),
      })
      .execute();
    await noteTakenOver(work, kept.id, mergeId, taken, kept.holder_code);
    await assessAnew(work, kept.id);
    return null;
  });
  announce(services, [kept, merged]);
  return { mergeId };
}

/**
 * Of a merged case only its running matters go on; nothing else of it runs or is pointed out. The moment is that of the merge, so that a
 * split can take it back.
 */
async function rest({ transaction, change }: Work, caseId: string): Promise<void> {
  await transaction.deleteFrom('review').where('case_id', '=', caseId).execute();
  await transaction.deleteFrom('occurrence').where('case_id', '=', caseId).execute();
  const running = transaction
    .selectFrom('matter')
    .select('id')
    .where('case_id', '=', caseId)
    .where('status', 'in', ['open', 'running']);
  await transaction
    .updateTable('finding')
    .set({ cleared_at: change.at, ...stamp(change) })
    .where('case_id', '=', caseId)
    .where('cleared_at', 'is', null)
    .where((row) => row.or([row('matter_id', 'is', null), row('matter_id', 'not in', running)]))
    .execute();
  await transaction
    .updateTable('clock')
    .set({ stopped_at: change.at, ...stamp(change) })
    .where('case_id', '=', caseId)
    .where('stopped_at', 'is', null)
    .where('matter_id', 'not in', running)
    .execute();
}

async function loadSides(
  transaction: Transaction,
  { keepId, mergedId }: MergeOrder,
): Promise<{ readonly kept: CaseRow; readonly merged: CaseRow }> {
  if (keepId === mergedId) return refuseCommand([itself]);
  const rows = await transaction
    .selectFrom('supervision_case')
    .select(['id', 'person_id', 'person_name', 'holder_code', 'status', 'merged_into', 'key_id'])
    .where('id', 'in', [keepId, mergedId])
    .execute();
  const kept = rows.find((row) => row.id === keepId);
  const merged = rows.find((row) => row.id === mergedId);
  if (kept === undefined || merged === undefined) throw new NotFound();
  if (kept.merged_into !== null || merged.merged_into !== null) return refuseCommand([already]);
  if (kept.person_id !== merged.person_id) return refuseCommand([otherPerson]);
  await refuseWithGuests(transaction, [keepId, mergedId]);
  return { kept, merged };
}

/** A body of another place sees one of the two cases and not what is beside it: what it takes part in is finished first. */
async function refuseWithGuests(transaction: Transaction, caseIds: readonly string[]): Promise<void> {
  const rows = await transaction
    .selectFrom('matter')
    .innerJoin('participation', 'participation.matter_id', 'matter.id')
    .select(['matter.summary'])
    .distinct()
    .where('matter.case_id', 'in', caseIds)
    .where('matter.status', 'in', ['open', 'running'])
    .where('participation.ended_at', 'is', null)
    .execute();
  if (rows.length === 0) return;
  const running = rows.map((row) => `“${row.summary}”`).join('、');
  refuseCommand([
    {
      code: 'merge.running',
      text: `两件案件里还有外县参与、没有了结的事项：${running}，现在不能合并。`,
      instead: '请先撤回或者办结，再合并。',
    },
  ]);
}

async function isRunning(transaction: Transaction, caseId: string): Promise<boolean> {
  const row = await transaction
    .selectFrom('matter')
    .select('id')
    .where('case_id', '=', caseId)
    .where('status', 'in', ['open', 'running'])
    .executeTakeFirst();
  return row !== undefined;
}

const itself = { code: 'merge.itself', field: 'mergedId', text: '请选择两件不同的案件。' };
const otherPerson = {
  code: 'merge.other-person',
  text: '两件案件登记在两个人名下，不能直接合并案件。',
  instead: '是同一人的，请先合并人员。',
};
