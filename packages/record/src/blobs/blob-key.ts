import type { Transaction } from 'kysely';

import type { Record } from '../open/record.ts';
import type { DB } from '../schema/tables.generated.ts';
import { getCaseKey } from '../sensitive/case-key.ts';

/** The key that wraps a blob's own key: that of its case, or the master's while it has no case. */
async function wrappingKey(
  record: Record,
  transaction: Transaction<DB>,
  keyId: string | null,
): Promise<Buffer> {
  return keyId === null ? record.keys.wrapping : getCaseKey(record, transaction, keyId);
}

/** Wraps the key of a blob. */
export async function wrapBlobKey(
  record: Record,
  transaction: Transaction<DB>,
  keyId: string | null,
  hash: Uint8Array,
  key: Uint8Array,
): Promise<Buffer> {
  return record.crypto.seal(await wrappingKey(record, transaction, keyId), key, hash);
}

/** Unwraps the key of a blob. Throws RecordRefusal 'record.keyDestroyed' after lawful erasure. */
export async function unwrapBlobKey(
  record: Record,
  transaction: Transaction<DB>,
  blob: { readonly hash: Buffer; readonly key_id: string | null; readonly wrapped_key: Buffer },
): Promise<Buffer> {
  return record.crypto.open(await wrappingKey(record, transaction, blob.key_id), blob.wrapped_key, blob.hash);
}
