import { sql } from 'kysely';
import type { Transaction } from 'kysely';

import { blobPath, hashOfFile } from '../blobs/blob-file.ts';
import { unwrapBlobKey } from '../blobs/blob-key.ts';
import { openChunks } from '../blobs/chunks.ts';
import type { Record } from '../open/record.ts';
import { RecordRefusal } from '../refusal.ts';
import type { DB } from '../schema/tables.generated.ts';
import { Broken } from './broken.ts';

const rowsAtOnce = 200;

/**
 * Reads every stored file: its hash, and its content against its own name (which the papers that name it put into the
 * chain). Where the key was lawfully destroyed only the hash of the file can be checked. Returns the number of blobs.
 */
export async function verifyBlobs(record: Record, transaction: Transaction<DB>): Promise<number> {
  let count = 0;
  // By key instead of by cursor: keys are looked up in between.
  for (let after: Buffer = Buffer.alloc(0); ;) {
    const rows = await blobsAfter(transaction, after);
    for (const row of rows) {
      await verifyBlob(record, transaction, row);
      count += 1;
    }
    if (rows.length < rowsAtOnce) break;
    after = rows.at(-1)!.hash;
  }
  await verifyPapersHaveBlobs(transaction);
  return count;
}

type BlobRow = Awaited<ReturnType<typeof blobsAfter>>[number];

function blobsAfter(transaction: Transaction<DB>, after: Buffer) {
  return transaction
    .selectFrom('blob')
    .select(['hash', 'scope', 'stored_hash', 'key_id', 'wrapped_key', 'case_id'])
    .where('hash', '>', after)
    .orderBy('hash')
    .limit(rowsAtOnce)
    .execute();
}

async function verifyBlob(record: Record, transaction: Transaction<DB>, row: BlobRow): Promise<void> {
  const key = row.hash.toString('hex');
  const place = { chain: row.case_id, table: 'blob', key };
  const path = blobPath(record.folder, row.hash);
  const stored = await hashOfFile(path);
  if (!stored) throw new Broken('blob', `附件 ${key} 的文件缺失。`, place);
  if (!stored.equals(row.stored_hash)) throw new Broken('blob', `附件 ${key} 的文件被改动。`, place);
  try {
    const digest = record.crypto.macStream(record.keys.blobName);
    digest.update(Buffer.from(row.scope));
    const clear = openChunks(record.crypto, await unwrapBlobKey(record, transaction, row), path);
    for await (const part of clear) digest.update(part);
    if (!digest.digest().equals(row.hash))
      throw new Broken('blob', `附件 ${key} 的内容与编号不一致。`, place);
  } catch (error) {
    if (error instanceof RecordRefusal && error.code === 'record.keyDestroyed') return;
    if (error instanceof Broken) throw error;
    throw new Broken('blob', `附件 ${key} 无法解开。`, place);
  }
}

async function verifyPapersHaveBlobs(transaction: Transaction<DB>): Promise<void> {
  const { rows } = await sql<{ id: string; case_id: string | null }>`
    select p.id, p.case_id from paper p
     where (p.blob_hash is not null and not exists (select from blob b where b.hash = p.blob_hash))
        or (p.stub_hash is not null and not exists (select from blob b where b.hash = p.stub_hash)) limit 1`.execute(
    transaction,
  );
  for (const row of rows) {
    throw new Broken('blob', `文书 ${row.id} 的文件记录缺失。`, {
      chain: row.case_id,
      table: 'paper',
      key: row.id,
    });
  }
}
