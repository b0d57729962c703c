import type { Moment } from '@guitu/law';
import { dayOf } from '@guitu/law';
import type { ChangeOrder } from '@guitu/record';
import { addChange, canonicalJson, nameSort, openValues, read, stamp, write } from '@guitu/record';

import type { Visitor } from '../access/visitor.ts';
import { accessOf, actorOf } from '../access/visitor.ts';
import { carryOut } from '../command/carry-out.ts';
import { loadCaseFile } from '../command/load-case-files.ts';
import { refuseCommand } from '../command/outcome.ts';
import { emptyPlan } from '../command/plan.ts';
import type { Work } from '../command/work.ts';
import { NotFound, Refused } from '../http/answer.ts';
import type { Transaction } from '../record-types.ts';
import type { Services } from '../services.ts';
import { itemText } from './item-text.ts';
import type { KnownItems } from './known-items.ts';
import { loadKnownItems } from './known-items.ts';
import type { ItemChange } from './plan-edit.ts';
import { planEdit } from './plan-edit.ts';
import { writeEdit } from './write-edit.ts';

export interface RegisterEdit {
  /** Texts by item name; an empty one erases. */
  readonly values: Readonly<Record<string, string>>;
  readonly reason: string;
  readonly idempotencyKey: string;
}

/** Members of the stored change that are sealed: what was asked, and old and new of sensitive items. */
const sealedMembers = ['asked', 'sealed'];

/**
 * Alters items of a case and its person, with reason and trace: the change holds old and new of every item (sealed where
 * sensitive). Everything that follows from the facts is assessed anew in the same change. Refuses `register.item` beside the
 * item, `register.reason`, `register.merged`; 409 `register.changed` when somebody else was faster.
 */
export async function editRegister(
  services: Services,
  visitor: Visitor,
  caseId: string,
  edit: RegisterEdit,
): Promise<void> {
  if (edit.reason.trim() === '') {
    refuseCommand([
      { code: 'register.reason', field: 'reason', text: '请写明为什么改：以后看这份材料的人要知道。' },
    ]);
  }
  const access = accessOf(visitor);
  const today = dayOf(services.now());
  const before = await read(services.record, access, async (transaction) => {
    const known = await loadKnownItems(services.record, transaction, caseId);
    if (known === undefined) throw new NotFound();
    return { known, done: await wasDone(services, transaction, visitor, known, edit) };
  });
  if (before.done) return;
  const changes = changesOf(before.known, edit, today);
  if (changes.length === 0) return;
  const others = changes.some(({ item }) => item.name === 'name')
    ? await otherRunningCases(services, visitor, before.known)
    : [];
  const order = orderFor(before.known, edit, changes, others);
  const { replayed } = await write(services.record, access, order, async (transaction, change) => {
    const known = await loadKnownItems(services.record, transaction, caseId);
    if (known === undefined) throw new NotFound();
    // What was read before the lock must still stand, or the trace would name old values that never were.
    if (traceOf(changesOf(known, edit, today)) !== traceOf(changes)) throw overtaken();
    const now = change.at as Moment;
    const work: Work = { services, transaction, change, access, actor: actorOf(visitor), now };
    await writeEdit(work, known, changes);
    await assessAnew(work, caseId);
    for (const other of others) await renameOther(work, other, order, changes);
    return null;
  });
  if (replayed) return;
  const { holder_code: holderCode } = before.known.case;
  services.notices.announce({ type: 'case', id: caseId, caseId, holderCode });
}

function changesOf(known: KnownItems, edit: RegisterEdit, today: ReturnType<typeof dayOf>) {
  if (known.case.merged_into !== null) {
    return refuseCommand([
      { code: 'register.merged', text: '这件案件已经并入另一件，请到合并后的案件更正。' },
    ]);
  }
  const plan = planEdit(known, edit.values, today);
  return plan.changes ?? refuseCommand(plan.refusals);
}

/** Whether this very edit was taken already: its old values are gone, so it cannot be told by its fingerprint. */
async function wasDone(
  services: Services,
  transaction: Transaction,
  visitor: Visitor,
  known: KnownItems,
  edit: RegisterEdit,
): Promise<boolean> {
  const row = await transaction
    .selectFrom('change')
    .select(['command', 'case_id', 'body'])
    .where('account_id', '=', visitor.account.id)
    .where('idempotency_key', '=', edit.idempotencyKey)
    .executeTakeFirst();
  if (row === undefined || row.command !== 'register.edit' || row.case_id !== known.case.id) return false;
  const body: unknown = await openValues(services.record, transaction, row.body, known.case.key_id);
  return canonicalJson((body as { asked?: unknown }).asked) === canonicalJson(edit.values);
}

function orderFor(
  known: KnownItems,
  edit: RegisterEdit,
  changes: readonly ItemChange[],
  others: readonly string[],
): ChangeOrder {
  return {
    command: 'register.edit',
    idempotencyKey: edit.idempotencyKey,
    definitionVersion: '1',
    chainId: known.case.id,
    caseId: known.case.id,
    holderCode: known.case.holder_code,
    body: { reason: edit.reason.trim(), changes: changes.map(traced), asked: edit.values },
    sensitive: { fields: sealedMembers },
    ...(others.length === 0 ? {} : { lock: { caseIds: others } }),
  };
}

/** Old and new in words, as whoever reads the time line in ten years will understand them. */
function traced({ item, old, new: now }: ItemChange) {
  const words = {
    old: old === null ? null : itemText(item, old).label,
    new: now === null ? null : itemText(item, now).label,
  };
  const named = { item: item.name, title: item.title };
  return item.sensitive === true ? { ...named, sealed: words } : { ...named, ...words };
}

function traceOf(changes: readonly ItemChange[]): string {
  return canonicalJson(changes.map(traced));
}

async function assessAnew(work: Work, caseId: string): Promise<void> {
  const file = await loadCaseFile(work.services, work.transaction, caseId);
  if (file === undefined) throw new NotFound();
  await carryOut(work, emptyPlan(file), '');
}

/** Further running cases of the person carry the name too. Ended ones keep the name their papers say. */
function otherRunningCases(services: Services, visitor: Visitor, known: KnownItems): Promise<string[]> {
  return read(services.record, accessOf(visitor), async (transaction) => {
    const rows = await transaction
      .selectFrom('supervision_case')
      .select('id')
      .where('person_id', '=', known.case.person_id)
      .where('id', '<>', known.case.id)
      .where('status', 'in', ['expected', 'serving'])
      .where('merged_into', 'is', null)
      .orderBy('id')
      .execute();
    return rows.map((row) => row.id);
  });
}

async function renameOther(
  work: Work,
  caseId: string,
  order: ChangeOrder,
  changes: readonly ItemChange[],
): Promise<void> {
  const name = changes.filter(({ item }) => item.name === 'name');
  const [renamed] = name;
  if (typeof renamed?.new !== 'string') return;
  const { reason } = order.body as { reason: string };
  const change = await addChange(work.services.record, work.transaction, work.access, {
    command: order.command,
    definitionVersion: order.definitionVersion,
    idempotencyKey: `${order.idempotencyKey}:${caseId}`,
    chainId: caseId,
    caseId,
    holderCode: order.holderCode,
    body: { reason, changes: name.map(traced) },
  });
  await work.transaction
    .updateTable('supervision_case')
    .set({ person_name: renamed.new, name_sort: nameSort(renamed.new), ...stamp(change) })
    .where('id', '=', caseId)
    .execute();
}

function overtaken(): Refused {
  return new Refused(409, {
    code: 'register.changed',
    text: '刚刚有人改过这些项目，请刷新后核对再改。',
  });
}
