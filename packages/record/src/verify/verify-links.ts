import { createHash } from 'node:crypto';

import { sql } from 'kysely';
import type { Transaction } from 'kysely';

import type { DB } from '../schema/tables.generated.ts';
import { Broken } from './broken.ts';
import { committedText } from './committed-text.ts';
import { stream } from './stream.ts';

interface LinkRow {
  readonly chain_id: string;
  readonly sequence: number;
  readonly previous: Buffer;
  readonly content: Buffer;
  readonly hash: Buffer;
  readonly change_id: string;
  readonly committed: string | null;
  readonly head_sequence: number | null;
  readonly head_hash: Buffer | null;
}

/**
 * Walks every chain (or one): no gap, each link on the hash before it, each content what the change and its entries say
 * today. Returns the number of links.
 */
export async function verifyLinks(
  transaction: Transaction<DB>,
  chainId: string | undefined,
): Promise<number> {
  let last: LinkRow | undefined;
  let count = 0;
  for await (const row of stream(transaction, links(chainId))) {
    if (last && last.chain_id !== row.chain_id) {
      verifyHead(last);
      last = undefined;
    }
    verifyLink(row, last);
    last = row;
    count += 1;
  }
  if (last) verifyHead(last);
  await verifyNoneMissing(transaction, chainId);
  return count;
}

function links(chainId: string | undefined) {
  return sql<LinkRow>`
    select l.chain_id, l.sequence, l.previous, l.content, l.hash, l.change_id,
           h.sequence as head_sequence, h.hash as head_hash,
           case when c.id is not null then ${committedText} end as committed
      from link l
      left join change c on c.id = l.change_id
      left join chain_head h on h.chain_id = l.chain_id
     ${chainId === undefined ? sql`` : sql`where l.chain_id = ${chainId}`}
     order by l.chain_id, l.sequence`;
}

function verifyLink(row: LinkRow, before: LinkRow | undefined): void {
  const expected = (before?.sequence ?? 0) + 1;
  const at = { chain: row.chain_id, sequence: row.sequence };
  if (row.sequence !== expected) {
    throw new Broken('link', `链 ${row.chain_id} 的第 ${expected} 环缺失。`, { ...at, sequence: expected });
  }
  const previous = before?.hash ?? sha256(row.chain_id);
  if (!row.previous.equals(previous) || !row.hash.equals(sha256(row.previous, row.content))) {
    throw new Broken('link', `链 ${row.chain_id} 的第 ${row.sequence} 环被改动，与前一环接不上。`, at);
  }
  const change = { ...at, table: 'change', key: row.change_id };
  if (row.committed === null) {
    throw new Broken('change', `链 ${row.chain_id} 第 ${row.sequence} 环所记的办理记录已缺失。`, change);
  }
  if (!row.content.equals(sha256(row.committed))) {
    throw new Broken('change', `链 ${row.chain_id} 第 ${row.sequence} 环的办理记录与入链时不一致。`, change);
  }
}

function verifyHead(last: LinkRow): void {
  if (last.head_sequence === last.sequence && last.head_hash?.equals(last.hash)) return;
  const sequence = last.sequence + 1;
  throw new Broken('link', `链 ${last.chain_id} 在第 ${last.sequence} 环之后被截断。`, {
    chain: last.chain_id,
    sequence,
  });
}

async function verifyNoneMissing(transaction: Transaction<DB>, chainId: string | undefined): Promise<void> {
  const only = chainId === undefined ? sql`true` : sql`x.chain_id = ${chainId}`;
  // Changes of a case are found by their case: an index has it, and a single case must not read the changes of all.
  const ofCase = chainId === undefined ? sql`true` : sql`x.case_id = ${chainId} and x.chain_id = ${chainId}`;
  const unlinked = await sql<{ id: string; chain_id: string }>`
    select x.id, x.chain_id from change x
     where ${ofCase} and not exists (select from link l where l.change_id = x.id) limit 1`.execute(
    transaction,
  );
  for (const row of unlinked.rows) {
    throw new Broken('link', `办理记录 ${row.id} 没有入链的环。`, {
      chain: row.chain_id,
      table: 'change',
      key: row.id,
    });
  }
  const empty = await sql<{ chain_id: string }>`
    select x.chain_id from chain_head x
     where ${only} and not exists (select from link l where l.chain_id = x.chain_id) limit 1`.execute(
    transaction,
  );
  for (const row of empty.rows) {
    throw new Broken('link', `链 ${row.chain_id} 的全部环已缺失。`, { chain: row.chain_id, sequence: 1 });
  }
}

function sha256(...parts: readonly (Uint8Array | string)[]): Buffer {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
}
