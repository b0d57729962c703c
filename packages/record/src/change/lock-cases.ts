import { sql } from 'kysely';
import type { Transaction } from 'kysely';

import { RecordRefusal } from '../refusal.ts';
import type { DB } from '../schema/tables.generated.ts';
import type { ChangeOrder } from './order.ts';

/** What a locked case tells the change. */
export interface LockedCase {
  readonly id: string;
  readonly holder_code: number;
  readonly key_id: string;
}

/**
 * Locks the cases of one or more commands in the order of their ids, so that two commands about the same two cases cannot
 * wait for each other. Throws RecordRefusal 'record.notFound' for a case that is not there or not yours: the same sentence.
 */
export async function lockCases(
  transaction: Transaction<DB>,
  orders: readonly ChangeOrder[],
): Promise<LockedCase[]> {
  const wanted = new Set(orders.flatMap((order) => order.lock?.caseIds ?? []));
  for (const { caseId, createsCase, caseUnseen } of orders)
    if (caseId !== null && !createsCase && !caseUnseen) wanted.add(caseId);
  return lockCasesById(transaction, [...wanted]);
}

/** The same for cases that no command is about. The ids may come in any order, each once. */
export async function lockCasesById(
  transaction: Transaction<DB>,
  caseIds: readonly string[],
): Promise<LockedCase[]> {
  if (caseIds.length === 0) return [];
  const locked = await transaction
    .selectFrom('supervision_case')
    .select(['id', 'holder_code', 'key_id'])
    .where(sql<boolean>`id = any(${caseIds}::uuid[])`)
    .orderBy('id')
    .forUpdate()
    .execute();
  if (locked.length < caseIds.length)
    throw new RecordRefusal('record.notFound', '没有找到该案件，或该案件不属于本机构。');
  return locked;
}
