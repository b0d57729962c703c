import { sql } from 'kysely';
import type { Transaction } from 'kysely';

import { newId } from '../id.ts';
import { canonicalJson, json } from '../json.ts';
import type { JsonValue } from '../json.ts';
import type { Record } from '../open/record.ts';
import { randomSome } from '../random.ts';
import { RecordRefusal } from '../refusal.ts';
import type { DB } from '../schema/tables.generated.ts';
import { createCaseKey, getCaseKey } from '../sensitive/case-key.ts';
import { sealWith } from '../sensitive/seal-values.ts';
import type { Access } from './access.ts';
import { lockCases } from './lock-cases.ts';
import type { LockedCase } from './lock-cases.ts';
import type { Change, ChangeOrder } from './order.ts';

/**
 * Writes a further change in the running transaction (addChanges writes a thousand at once).
 * Give the cases in the order of their ids. Throws RecordRefusal 'record.keyUsedOtherwise' when the key is taken.
 */
export async function addChange(
  record: Record,
  transaction: Transaction<DB>,
  access: Access,
  order: ChangeOrder,
): Promise<Change> {
  const change = await insertChange(record, transaction, access, order);
  if (!change) throw keyUsedOtherwise();
  return change;
}

/** @returns undefined when this account has used this key before */
export async function insertChange(
  record: Record,
  transaction: Transaction<DB>,
  access: Access,
  order: ChangeOrder,
): Promise<Change | undefined> {
  const [own] = (await lockCases(transaction, [order])).filter(({ id }) => id === order.caseId);
  const { change, row } = await prepareChange(record, transaction, access, order, own);
  const inserted = await transaction
    .with('written', (query) =>
      query
        .insertInto('change')
        .values({ ...row, body: json(row.body) })
        .onConflict((conflict) => conflict.columns(['account_id', 'idempotency_key']).doNothing())
        .returning('id'),
    )
    .selectFrom('written')
    .select(sql`set_config('guitu.change_id', written.id::text, true)`.as('set'))
    .executeTakeFirst();
  return inserted ? change : undefined;
}

/** The change of an order about a locked case (`own`; none where there is no case yet), and its row. Writes nothing. */
export async function prepareChange(
  record: Record,
  transaction: Transaction<DB>,
  access: Access,
  order: ChangeOrder,
  own: LockedCase | undefined,
) {
  const sealed = await sealBody(record, transaction, order, own?.key_id);
  const change: Change = {
    id: newId(),
    at: record.now(),
    holderCode: own?.holder_code ?? order.holderCode,
    writtenByCode: access.low,
    keyId: sealed.keyId ?? own?.key_id ?? null,
  };
  const row = {
    id: change.id,
    account_id: access.accountId,
    actor_name: access.accountName,
    body_id: access.bodyId,
    body_name: access.bodyName,
    command: order.command,
    idempotency_key: order.idempotencyKey,
    definition_version: order.definitionVersion,
    chain_id: order.chainId,
    case_id: order.caseId,
    body: sealed.body,
    fingerprint: fingerprintOf(record, order),
    salt: randomSome(16),
    at: change.at,
    holder_code: change.holderCode,
    written_by_code: change.writtenByCode,
  };
  return { change, row };
}

/** Digest of what was asked, over the clear text: two sealings of the same text differ, the digests do not. */
export function fingerprintOf(record: Record, order: ChangeOrder): Buffer {
  const asked = canonicalJson([order.command, order.caseId, order.body ?? null]);
  return record.crypto.mac(record.keys.fingerprint, Buffer.from(asked));
}

export function keyUsedOtherwise(): RecordRefusal {
  return new RecordRefusal('record.keyUsedOtherwise', '该提交编号已用于另一项办理，请刷新页面后重新提交。');
}

async function sealBody(
  record: Record,
  transaction: Transaction<DB>,
  order: ChangeOrder,
  caseKey: string | undefined,
): Promise<{ body: JsonValue; keyId: string | undefined }> {
  const body = (order.body ?? null) as JsonValue;
  if (!order.sensitive) return { body, keyId: undefined };
  const keyId = order.sensitive.keyId ?? caseKey ?? (await createCaseKey(record, transaction));
  const key = await getCaseKey(record, transaction, keyId);
  return { body: sealWith(record.crypto, key, body, new Set(order.sensitive.fields)), keyId };
}
