import type { Transaction } from 'kysely';

import type { JsonValue } from '../json.ts';
import type { Record } from '../open/record.ts';
import type { DB } from '../schema/tables.generated.ts';
import { getCaseKey } from './case-key.ts';
import { openSealed, sealWith } from './seal-values.ts';

/** Seals the sensitive members of form values under a case key. Plain data in, plain data of the same shape out. */
export async function sealValues(
  record: Record,
  transaction: Transaction<DB>,
  values: unknown,
  fieldNames: Iterable<string>,
  keyId: string,
): Promise<JsonValue> {
  const names = new Set(fieldNames);
  if (names.size === 0) return values as JsonValue;
  return sealWith(record.crypto, await getCaseKey(record, transaction, keyId), values as JsonValue, names);
}

/** Opens the sealed members of form values again. */
export async function openValues(
  record: Record,
  transaction: Transaction<DB>,
  values: unknown,
  keyId: string,
): Promise<JsonValue> {
  return openSealed(record.crypto, await getCaseKey(record, transaction, keyId), values as JsonValue);
}
