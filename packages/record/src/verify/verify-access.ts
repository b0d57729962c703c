import { sql } from 'kysely';
import type { Transaction } from 'kysely';

import type { DB } from '../schema/tables.generated.ts';
import { batchHash, genesis, merkleRoot } from '../seal/merkle.ts';
import { accessEntryHash } from '../store/access-entry.ts';
import type { AccessEntry } from '../store/access-entry.ts';
import { Broken } from './broken.ts';
import { stream } from './stream.ts';

interface AccessRow {
  readonly batch_id: number;
  readonly previous: Buffer | null;
  readonly root: Buffer | null;
  readonly batch_hash: Buffer | null;
  readonly count: number | null;
  readonly batch_at: string | null;
  readonly entry: AccessEntry;
}

/** Recomputes the batches of the access log. Returns the number of batches. */
export async function verifyAccess(transaction: Transaction<DB>): Promise<number> {
  const state = { id: 0, hash: genesis('access') };
  let open: AccessRow[] = [];
  for await (const row of stream(transaction, accessRows)) {
    if (open[0] && open[0].batch_id !== row.batch_id) {
      closeBatch(open, state);
      open = [];
    }
    open.push({ ...row, entry: entryOf(row) });
  }
  if (open.length > 0) closeBatch(open, state);
  return state.id;
}

const accessRows = sql<AccessRow & { [column: string]: unknown }>`
  select coalesce(b.id, a.batch_id) as batch_id, b.previous, b.root, b.hash as batch_hash, b.count, b.at as batch_at,
         a.at, a.account_id, a.account_name, a.body_id, a.body_name, a.subject, a.subject_id, a.case_id, a.route, a.holder_code
    from access_batch b full join access_log a on a.batch_id = b.id
   order by coalesce(b.id, a.batch_id), a.position`;

function entryOf(row: { [column: string]: unknown }): AccessEntry {
  return {
    at: row['at'],
    accountId: row['account_id'],
    accountName: row['account_name'],
    bodyId: row['body_id'],
    bodyName: row['body_name'],
    subject: row['subject'],
    subjectId: row['subject_id'],
    caseId: row['case_id'],
    route: row['route'],
    holderCode: row['holder_code'],
  } as AccessEntry;
}

function closeBatch(rows: readonly AccessRow[], state: { id: number; hash: Buffer }): void {
  const { batch_id: id, previous, root, count, batch_at: at, batch_hash: hash } = rows[0]!;
  const place = { table: 'access_batch', key: String(state.id + 1) };
  if (id !== state.id + 1 || !previous || !root || count === null || at === null) {
    throw new Broken('access', `第 ${state.id + 1} 批查阅记录缺失。`, place);
  }
  const sound =
    previous.equals(state.hash) &&
    rows.length === count &&
    root.equals(merkleRoot(rows.map((row) => accessEntryHash(row.entry)))) &&
    hash?.equals(batchHash({ previous, root, count, at }));
  if (!sound) throw new Broken('access', `第 ${id} 批查阅记录与写入时不一致。`, place);
  state.id = id;
  state.hash = batchHash({ previous, root, count, at });
}
