import { sql } from 'kysely';
import type { Transaction } from 'kysely';

import { systemAccess } from '../change/access.ts';
import type { Access } from '../change/access.ts';
import { takeOn } from '../change/take-on.ts';
import { faultPoint } from '../faults/fault-point.ts';
import type { Record } from '../open/record.ts';
import type { DB } from '../schema/tables.generated.ts';
import { batchHash, genesis, merkleRoot } from '../seal/merkle.ts';
import { accessEntryHash } from './access-entry.ts';
import type { AccessEntry } from './access-entry.ts';

const batchAtMost = 500;
const flushAfterMs = 1_000;
// Any fixed number: batches are chained, so they are written one after the other.
const accessLock = 760_128_533_403;
const timers = new WeakMap<Record, NodeJS.Timeout>();
const underWay = new WeakMap<Record, Promise<void>>();

/** What is said about one read; who read it comes from the access. */
export interface AccessNote {
  readonly subject: string;
  readonly subjectId?: string;
  readonly caseId?: string;
  readonly holderCode: number;
  readonly route: string;
  /** For sealed files, minors' and health data: on disk before the reader sees anything. */
  readonly synchronous?: boolean;
}

/**
 * Notes who read what. Ordinary reads go out together about once a second (lost at worst: the last second before a
 * crash); synchronous ones are on disk when this returns.
 */
export async function logAccess(record: Record, access: Access, note: AccessNote): Promise<void> {
  const entry: AccessEntry = {
    at: record.now(),
    accountId: access.accountId,
    accountName: access.accountName,
    bodyId: access.bodyId,
    bodyName: access.bodyName,
    subject: note.subject,
    subjectId: note.subjectId ?? null,
    caseId: note.caseId ?? null,
    route: note.route,
    holderCode: note.holderCode,
  };
  if (note.synchronous) return writeBatch(record, [entry]);
  record.unflushed.push(entry);
  if (record.unflushed.length >= batchAtMost) return flushAccessLog(record);
  if (!timers.has(record)) {
    const flush = (): void => void flushAccessLog(record).catch(() => undefined);
    timers.set(record, setTimeout(flush, flushAfterMs).unref());
  }
}

/**
 * Writes what waits, and returns only when a flush that was already under way has ended too: whoever asks who read a
 * file sees every reading up to now. When the database is away the entries stay and go out with the next flush.
 */
export function flushAccessLog(record: Record): Promise<void> {
  clearTimeout(timers.get(record));
  timers.delete(record);
  const before = underWay.get(record) ?? Promise.resolve();
  const flush = before.then(
    () => flushWaiting(record),
    () => flushWaiting(record),
  );
  underWay.set(record, flush);
  return flush;
}

async function flushWaiting(record: Record): Promise<void> {
  while (record.unflushed.length > 0) {
    const entries = record.unflushed.splice(0, batchAtMost);
    try {
      await writeBatch(record, entries);
    } catch (error) {
      record.unflushed.unshift(...entries);
      throw error;
    }
  }
}

async function writeBatch(record: Record, entries: readonly AccessEntry[]): Promise<void> {
  await record.database.transaction().execute(async (transaction) => {
    await takeOn(transaction, systemAccess());
    await sql`select pg_advisory_xact_lock(${accessLock})`.execute(transaction);
    const batchId = await insertBatch(transaction, entries, record.now());
    const rows = entries.map((entry, position) => ({
      batch_id: batchId,
      position,
      at: entry.at,
      account_id: entry.accountId,
      account_name: entry.accountName,
      body_id: entry.bodyId,
      body_name: entry.bodyName,
      subject: entry.subject,
      subject_id: entry.subjectId,
      case_id: entry.caseId,
      route: entry.route,
      holder_code: entry.holderCode,
    }));
    await transaction.insertInto('access_log').values(rows).execute();
    faultPoint('access-before-commit');
  });
}

async function insertBatch(
  transaction: Transaction<DB>,
  entries: readonly AccessEntry[],
  at: string,
): Promise<number> {
  const last = await transaction
    .selectFrom('access_batch')
    .select(['id', 'hash'])
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  const previous = last?.hash ?? genesis('access');
  const root = merkleRoot(entries.map(accessEntryHash));
  const id = (last?.id ?? 0) + 1;
  const hash = batchHash({ previous, root, count: entries.length, at });
  await transaction
    .insertInto('access_batch')
    .values({ id, previous, root, hash, count: entries.length, at })
    .execute();
  return id;
}
