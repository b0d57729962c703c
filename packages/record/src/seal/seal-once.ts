import { sql } from 'kysely';
import type { Kysely, Transaction } from 'kysely';

import { faultPoint } from '../faults/fault-point.ts';
import type { Record } from '../open/record.ts';
import type { DB } from '../schema/tables.generated.ts';
import { batchHash, genesis, merkleRoot } from './merkle.ts';

const linksAtMost = 10_000;
// Any fixed number: only one sealer works at a time, whichever process it runs in.
const sealerLock = 760_128_533_402;

/**
 * Joins committed links that are not sealed yet (at most 10,000, oldest first) into one batch, chained to the batch
 * before. Signs in as guitu_seal, which can insert batches and nothing else. Does nothing while another sealer is at it.
 */
export async function sealOnce(record: Record): Promise<{ sealed: number }> {
  const sealed = await sealingOf(record)
    .transaction()
    .execute(async (transaction) => {
      if (!(await isOnlySealer(transaction))) return 0;
      const links = await takeUnsealed(transaction);
      if (links.length > 0) await insertBatch(transaction, links, record.now());
      faultPoint('sealer-before-commit');
      return links.length;
    });
  if (sealed > 0) faultPoint('sealer-after-batch');
  return { sealed };
}

/** The connection of guitu_seal. Throws where this process was opened without sealUrl. */
export function sealingOf(record: Record): Kysely<DB> {
  if (!record.sealing) throw new Error('this record was opened without sealUrl and cannot seal');
  return record.sealing;
}

interface UnsealedLink {
  readonly id: number;
  readonly chain_id: string;
  readonly sequence: number;
  readonly hash: Buffer;
}

async function isOnlySealer(transaction: Transaction<DB>): Promise<boolean> {
  const { rows } = await sql<{
    got: boolean;
  }>`select pg_try_advisory_xact_lock(${sealerLock}) as got`.execute(transaction);
  return rows[0]?.got ?? false;
}

async function takeUnsealed(transaction: Transaction<DB>): Promise<UnsealedLink[]> {
  const taken = transaction
    .selectFrom('unsealed')
    .select('link_id')
    .orderBy('link_id')
    .limit(linksAtMost)
    .forUpdate();
  return transaction
    .with('taken', () =>
      transaction.deleteFrom('unsealed').where('link_id', 'in', taken).returning('link_id'),
    )
    .selectFrom('link')
    .innerJoin('taken', 'taken.link_id', 'link.id')
    .select(['link.id', 'link.chain_id', 'link.sequence', 'link.hash'])
    .orderBy('link.id')
    .execute();
}

async function insertBatch(
  transaction: Transaction<DB>,
  links: readonly UnsealedLink[],
  at: string,
): Promise<void> {
  const last = await transaction
    .selectFrom('batch')
    .select(['id', 'hash'])
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  const previous = last?.hash ?? genesis('links');
  const root = merkleRoot(links.map((link) => link.hash));
  const count = links.length;
  const id = (last?.id ?? 0) + 1;
  const hash = batchHash({ previous, root, count, at });
  await transaction.insertInto('batch').values({ id, previous, root, hash, count, at }).execute();
  const rows = links.map((link, position) => ({
    batch_id: id,
    position,
    link_id: link.id,
    chain_id: link.chain_id,
    sequence: link.sequence,
    link_hash: link.hash,
  }));
  // PostgreSQL takes at most 65,535 parameters a statement.
  for (let from = 0; from < rows.length; from += 5_000) {
    await transaction
      .insertInto('sealed_link')
      .values(rows.slice(from, from + 5_000))
      .execute();
  }
}
