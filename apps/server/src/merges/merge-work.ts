import type { Moment } from '@guitu/law';
import type { Access, Change, ChangeOrder } from '@guitu/record';
import { addChange } from '@guitu/record';

import type { Visitor } from '../access/visitor.ts';
import { accessOf, actorOf } from '../access/visitor.ts';
import type { Work } from '../command/work.ts';
import { NotFound } from '../http/answer.ts';
import type { Row, Transaction } from '../record-types.ts';
import type { KnownItems } from '../register/known-items.ts';
import { loadKnownItems } from '../register/known-items.ts';
import type { Services } from '../services.ts';

export type CaseRow = Pick<
  Row<'supervision_case'>,
  'id' | 'person_id' | 'person_name' | 'holder_code' | 'status' | 'merged_into' | 'key_id'
>;

/** The cases of a person inside the range, oldest first. */
export function casesOfPerson(transaction: Transaction, personId: string): Promise<CaseRow[]> {
  return transaction
    .selectFrom('supervision_case')
    .select(['id', 'person_id', 'person_name', 'holder_code', 'status', 'merged_into', 'key_id'])
    .where('person_id', '=', personId)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
}

/** A change of its own for a further case a merge touches, so that its time line says it too. */
export async function workFor(
  services: Services,
  visitor: Visitor,
  transaction: Transaction,
  order: ChangeOrder,
  row: Pick<CaseRow, 'id' | 'holder_code' | 'key_id'>,
): Promise<Work> {
  const access = accessOf(visitor);
  const change = await addChange(services.record, transaction, access, {
    command: order.command,
    idempotencyKey: `${order.idempotencyKey}:${row.id}`,
    definitionVersion: order.definitionVersion,
    chainId: row.id,
    caseId: row.id,
    holderCode: row.holder_code,
    body: order.body,
  });
  return asWork(services, visitor, transaction, access, change);
}

export function asWork(
  services: Services,
  visitor: Visitor,
  transaction: Transaction,
  access: Access,
  change: Change,
): Work {
  return { services, transaction, change, access, actor: actorOf(visitor), now: change.at as Moment };
}

export async function needItems(work: Work, caseId: string): Promise<KnownItems> {
  const known = await loadKnownItems(work.services.record, work.transaction, caseId);
  if (known === undefined) throw new NotFound();
  return known;
}
