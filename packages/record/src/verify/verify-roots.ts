import { sql } from 'kysely';
import type { Transaction } from 'kysely';

import type { Record } from '../open/record.ts';
import type { DB } from '../schema/tables.generated.ts';
import { rootMessage } from '../seal/daily-root.ts';
import { formerPublicKeys, signingPair } from '../seal/signing-pair.ts';
import { Broken } from './broken.ts';
import { stream } from './stream.ts';

interface RootRow {
  readonly day: string;
  readonly batch_id: number;
  readonly hash: Buffer;
  readonly signature: Buffer;
  readonly public_key: string;
  readonly batch_hash: Buffer | null;
}

/** Checks every daily root: its batch, its signature, and that the key is ours, now or formerly. Returns the number of roots. */
export async function verifyRoots(record: Record, transaction: Transaction<DB>): Promise<number> {
  let count = 0;
  let ours: readonly string[] | undefined;
  const roots = sql<RootRow>`
    select d.day, d.batch_id, d.hash, d.signature, d.public_key, b.hash as batch_hash
      from daily_root d left join batch b on b.id = d.batch_id order by d.day`;
  for await (const row of stream(transaction, roots)) {
    const place = { table: 'daily_root', key: row.day };
    if (!row.batch_hash?.equals(row.hash)) {
      throw new Broken('root', `${row.day} 的日封存值与其批次不一致，或批次已缺失。`, place);
    }
    const message = rootMessage(row.day, row.batch_id, row.hash);
    // Only where there is a root: looking must not make a key.
    ours ??= [(await signingPair(record)).publicKey, ...(await formerPublicKeys(record.folder))];
    if (!ours.includes(row.public_key) || !record.crypto.isSigned(row.public_key, message, row.signature)) {
      throw new Broken('root', `${row.day} 的日封存签名不正确。`, place);
    }
    count += 1;
  }
  return count;
}
