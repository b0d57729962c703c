import { randomBytes } from 'node:crypto';

import { sql } from 'kysely';
import type { Transaction } from 'kysely';

import { newId } from '../id.ts';
import type { Record } from '../open/record.ts';
import { RecordRefusal } from '../refusal.ts';
import type { DB } from '../schema/tables.generated.ts';

const remembered = 60_000;
const rememberedAtMost = 10_000;

/** Makes a new case key, wrapped by the master key, and returns its id. */
export async function createCaseKey(record: Record, transaction: Transaction<DB>): Promise<string> {
  const id = newId();
  const key = randomBytes(32);
  const wrapped = record.crypto.seal(record.keys.wrapping, key, Buffer.from(id));
  await transaction
    .insertInto('case_key')
    .values({ id, wrapped, algorithm: record.crypto.sealing })
    .execute();
  remember(record, id, key);
  return id;
}

/** The clear key. Throws RecordRefusal 'record.keyMissing', or 'record.keyDestroyed' after lawful erasure. */
export async function getCaseKey(
  record: Record,
  transaction: Transaction<DB>,
  keyId: string,
): Promise<Buffer> {
  const known = record.keys.opened.get(keyId);
  if (known && known.until > Date.now()) return known.key;
  const found = await sql<{
    wrapped: Buffer | null;
  }>`select wrapped from guitu.wrapped_key(${keyId})`.execute(transaction);
  const row = found.rows[0];
  if (!row) throw new RecordRefusal('record.keyMissing', '找不到加密该内容所用的密钥，请核对备份是否完整。');
  if (!row.wrapped) throw new RecordRefusal('record.keyDestroyed', '该内容已依法销毁，无法再打开。');
  const key = record.crypto.open(record.keys.wrapping, row.wrapped, Buffer.from(keyId));
  remember(record, keyId, key);
  return key;
}

/**
 * Opens many case keys with one query, so that what is read of these cases next asks for none. Destroyed and unknown ones
 * are left out: whoever needs them is refused by getCaseKey.
 */
export async function openCaseKeys(
  record: Record,
  transaction: Transaction<DB>,
  keyIds: readonly string[],
): Promise<void> {
  const now = Date.now();
  const wanted = keyIds.filter((id) => (record.keys.opened.get(id)?.until ?? 0) <= now);
  if (wanted.length === 0) return;
  const { rows } = await sql<{ id: string; wrapped: Buffer | null }>`
    select k.id, w.wrapped from unnest(${wanted}::uuid[]) as k (id), guitu.wrapped_key(k.id) as w`.execute(
    transaction,
  );
  for (const { id, wrapped } of rows) {
    if (wrapped) remember(record, id, record.crypto.open(record.keys.wrapping, wrapped, Buffer.from(id)));
  }
}

/**
 * Lawful erasure: what was sealed under this key can never be opened again. The chain stays whole, because it commits
 * to the sealed bytes. Needs access as system.
 */
export async function destroyCaseKey(
  record: Record,
  transaction: Transaction<DB>,
  keyId: string,
): Promise<void> {
  await transaction
    .updateTable('case_key')
    .set({ wrapped: null, destroyed_at: record.now() })
    .where('id', '=', keyId)
    .where('destroyed_at', 'is', null)
    .execute();
  record.keys.opened.delete(keyId);
}

function remember(record: Record, keyId: string, key: Buffer): void {
  const { opened } = record.keys;
  if (opened.size >= rememberedAtMost) opened.clear();
  opened.set(keyId, { key, until: Date.now() + remembered });
}
