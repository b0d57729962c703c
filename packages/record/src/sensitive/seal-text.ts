import type { Transaction } from 'kysely';

import type { Record } from '../open/record.ts';
import type { DB } from '../schema/tables.generated.ts';
import { getCaseKey } from './case-key.ts';

/** Seals a text under a case key, for a bytea column. */
export async function sealText(
  record: Record,
  transaction: Transaction<DB>,
  keyId: string,
  text: string,
): Promise<Buffer> {
  const key = await getCaseKey(record, transaction, keyId);
  return record.crypto.seal(key, Buffer.from(text), Buffer.from(keyId));
}

/** Opens what sealText made. Throws RecordRefusal 'record.keyDestroyed' after lawful erasure. */
export async function openText(
  record: Record,
  transaction: Transaction<DB>,
  keyId: string,
  sealed: Uint8Array,
): Promise<string> {
  const key = await getCaseKey(record, transaction, keyId);
  return record.crypto.open(key, sealed, Buffer.from(keyId)).toString();
}
