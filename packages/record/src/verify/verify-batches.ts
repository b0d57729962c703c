import { sql } from 'kysely';
import type { Transaction } from 'kysely';

import type { DB } from '../schema/tables.generated.ts';
import { batchHash, genesis, merkleRoot } from '../seal/merkle.ts';
import { Broken } from './broken.ts';
import { stream } from './stream.ts';

interface SealedRow {
  readonly batch_id: number;
  readonly previous: Buffer | null;
  readonly root: Buffer | null;
  readonly batch_hash: Buffer | null;
  readonly count: number | null;
  readonly at: string | null;
  readonly link_hash: Buffer | null;
  readonly present_hash: Buffer | null;
  readonly chain_id: string | null;
  readonly sequence: number | null;
}

/** Recomputes all batches over the links of today. Returns the number of batches. */
export async function verifyBatches(transaction: Transaction<DB>): Promise<number> {
  const state = { id: 0, hash: genesis('links') };
  let open: SealedRow[] = [];
  for await (const row of stream(transaction, sealedLinks)) {
    verifySealedLink(row);
    if (open[0] && open[0].batch_id !== row.batch_id) {
      closeBatch(open, state);
      open = [];
    }
    open.push(row);
  }
  if (open.length > 0) closeBatch(open, state);
  await verifyNoneUnaccounted(transaction);
  return state.id;
}

const sealedLinks = sql<SealedRow>`
  select coalesce(b.id, s.batch_id) as batch_id, b.previous, b.root, b.hash as batch_hash, b.count, b.at,
         s.link_hash, s.chain_id, s.sequence, l.hash as present_hash
    from batch b
    full join sealed_link s on s.batch_id = b.id
    left join link l on l.id = s.link_id
   order by coalesce(b.id, s.batch_id), s.position`;

function verifySealedLink(row: SealedRow): void {
  if (row.link_hash === null || row.present_hash?.equals(row.link_hash)) return;
  const lost = row.present_hash === null;
  const text = `链 ${row.chain_id} 的第 ${row.sequence} 环在封存之后${lost ? '被删除' : '被改动'}。`;
  throw new Broken('link', text, { chain: row.chain_id, sequence: row.sequence });
}

function closeBatch(rows: readonly SealedRow[], state: { id: number; hash: Buffer }): void {
  const [batch] = rows;
  const id = batch!.batch_id;
  const { previous, root, count, at, batch_hash: hash } = batch!;
  const place = { table: 'batch', key: String(state.id + 1) };
  if (id !== state.id + 1 || !previous || !root || count === null || at === null) {
    throw new Broken('batch', `第 ${state.id + 1} 个封存批次缺失。`, place);
  }
  const sealed = rows.flatMap((row) => row.link_hash ?? []);
  const sound =
    previous.equals(state.hash) &&
    sealed.length === count &&
    root.equals(merkleRoot(sealed)) &&
    hash?.equals(batchHash({ previous, root, count, at }));
  if (!sound) throw new Broken('batch', `第 ${id} 个封存批次与封存时不一致。`, place);
  state.id = id;
  state.hash = batchHash({ previous, root, count, at });
}

/** Every link is sealed or waits to be. A batch that was taken away with its list leaves links that are neither. */
async function verifyNoneUnaccounted(transaction: Transaction<DB>): Promise<void> {
  const neither = await sql<{ chain_id: string; sequence: number }>`
    select l.chain_id, l.sequence from link l
     where not exists (select from sealed_link s where s.link_id = l.id)
       and not exists (select from unsealed u where u.link_id = l.id)
     order by l.id limit 1`.execute(transaction);
  for (const row of neither.rows) {
    const text = `链 ${row.chain_id} 的第 ${row.sequence} 环所在的封存批次缺失。`;
    throw new Broken('batch', text, { chain: row.chain_id, sequence: row.sequence, table: 'batch' });
  }
  const gone = await sql<{ link_id: number }>`
    select u.link_id from unsealed u where not exists (select from link l where l.id = u.link_id) limit 1`.execute(
    transaction,
  );
  for (const row of gone.rows) {
    throw new Broken('link', `待封存的第 ${row.link_id} 号环已缺失。`, {
      table: 'link',
      key: String(row.link_id),
    });
  }
}
