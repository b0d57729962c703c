import { sql } from 'kysely';
import type { Transaction } from 'kysely';

import type { DB } from '../schema/tables.generated.ts';
import { keyUsedOtherwise } from './add-change.ts';
import type { Written } from './write.ts';

/**
 * The answer this account already got under this key. Asked before the case is locked: the first attempt may have handed
 * the case to somebody else, and must be acknowledged all the same.
 */
export async function findReplay<T>(
  transaction: Transaction<DB>,
  idempotencyKey: string,
  fingerprint: Buffer,
): Promise<Written<T> | undefined> {
  const found = await sql<{ fingerprint: Buffer; result: T }>`
    select fingerprint, result from guitu.replay_of(${idempotencyKey})`.execute(transaction);
  const known = found.rows[0];
  if (!known) return undefined;
  if (!known.fingerprint.equals(fingerprint)) throw keyUsedOtherwise();
  return { result: known.result, replayed: true };
}
