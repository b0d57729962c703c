import { randomBytes } from 'node:crypto';

import { sql } from 'kysely';
import type { Transaction } from 'kysely';

import { newId } from '../id.ts';
import type { Record } from '../open/record.ts';
import type { DB } from '../schema/tables.generated.ts';

const remembered = 60_000;

/** Fetches many case keys in one query, so that opening thousands of rows does not ask for them one by one. */
export async function loadCaseKeys(
  record: Record,
  transaction: Transaction<DB>,
  keyIds: readonly string[],
): Promise<void> {
  const wanted = [...new Set(keyIds)].filter((id) => !isOpen(record, id));
  if (wanted.length === 0) return;
  const found = await sql<{ id: string; wrapped: Buffer | null }>`
    select wanted.id, key.wrapped from unnest(${wanted}::uuid[]) wanted(id), lateral guitu.wrapped_key(wanted.id) key`.execute(
    transaction,
  );
  for (const { id, wrapped } of found.rows) {
    if (wrapped !== null)
      remember(record, id, record.crypto.open(record.keys.wrapping, wrapped, Buffer.from(id)));
  }
}

/** A new case key that is not in the database yet: the row to insert before anything sealed with it. */
export interface NewCaseKey {
  readonly id: string;
  readonly key: Buffer;
  readonly wrapped: Buffer;
}

export function makeCaseKey(record: Record): NewCaseKey {
  const id = newId();
  const key = randomBytes(32);
  return { id, key, wrapped: record.crypto.seal(record.keys.wrapping, key, Buffer.from(id)) };
}

function isOpen(record: Record, id: string): boolean {
  const known = record.keys.opened.get(id);
  return known !== undefined && known.until > Date.now();
}

function remember(record: Record, id: string, key: Buffer): void {
  record.keys.opened.set(id, { key, until: Date.now() + remembered });
}
