import { randomBytes } from 'node:crypto';

import type { Transaction } from 'kysely';

import type { Access } from '../change/access.ts';
import { asRefusal } from '../change/database-error.ts';
import { takeOn } from '../change/take-on.ts';
import { faultPoint } from '../faults/fault-point.ts';
import type { Record } from '../open/record.ts';
import { RecordRefusal } from '../refusal.ts';
import type { DB } from '../schema/tables.generated.ts';
import { blobPath, receiveFile } from './blob-file.ts';
import type { IncomingFile } from './blob-file.ts';
import { wrapBlobKey } from './blob-key.ts';
import { sealChunks } from './chunks.ts';

/** Bytes on their way in. */
export interface NewBlob {
  readonly bytes: Uint8Array | AsyncIterable<Uint8Array>;
  readonly mediaType: string;
  /** The case it belongs to; null while that is not known, then it belongs to the account until adopted. */
  readonly caseId: string | null;
  /** Refused beyond this many bytes. */
  readonly sizeAtMost?: number;
}

/** A stored blob. */
export interface StoredBlob {
  readonly hash: string;
  readonly size: number;
}

/**
 * Stores bytes, encrypted, before the command that names them. The same bytes of the same case (or account) are stored
 * once. Order of things: file on the disk, then its place and its row together; a crash leaves at most a file nobody
 * names. Throws RecordRefusal 'record.notFound' for a case that is not there or not yours, 'record.value' when too large.
 */
export async function putBlob(record: Record, access: Access, blob: NewBlob): Promise<StoredBlob> {
  const file = await receiveFile(record.folder);
  try {
    const received = await receive(record, file, blob, blob.caseId ?? access.accountId);
    faultPoint('blob-after-temp');
    await record.database.transaction().execute(async (transaction) => {
      await takeOn(transaction, access);
      await store(record, transaction, access, blob, received, file);
    });
    return { hash: received.hash.toString('hex'), size: received.size };
  } catch (error) {
    throw asRefusal(error);
  } finally {
    await file.discard();
  }
}

interface Received {
  readonly hash: Buffer;
  readonly storedHash: Buffer;
  readonly key: Buffer;
  readonly size: number;
  readonly scope: string;
}

async function receive(record: Record, file: IncomingFile, blob: NewBlob, scope: string): Promise<Received> {
  const key = randomBytes(32);
  const digest = record.crypto.macStream(record.keys.blobName);
  digest.update(Buffer.from(scope));
  let size = 0;
  const measured = async function* (): AsyncGenerator<Uint8Array> {
    const parts = blob.bytes instanceof Uint8Array ? [blob.bytes] : blob.bytes;
    for await (const part of parts) {
      size += part.length;
      if (size > (blob.sizeAtMost ?? Number.MAX_SAFE_INTEGER)) {
        throw new RecordRefusal('record.value', '文件过大，请压缩或分开后再上传。');
      }
      digest.update(part);
      yield part;
    }
  };
  for await (const chunk of sealChunks(record.crypto, key, measured())) await file.append(chunk);
  const storedHash = await file.finish();
  return { hash: digest.digest(), storedHash, key, size, scope };
}

async function store(
  record: Record,
  transaction: Transaction<DB>,
  access: Access,
  blob: NewBlob,
  received: Received,
  file: IncomingFile,
): Promise<void> {
  const owner = await ownerOf(transaction, access, blob.caseId);
  const inserted = await transaction
    .insertInto('blob')
    .values({
      hash: received.hash,
      scope: received.scope,
      size: received.size,
      media_type: blob.mediaType,
      stored_hash: received.storedHash,
      key_id: owner.keyId,
      wrapped_key: await wrapBlobKey(record, transaction, owner.keyId, received.hash, received.key),
      case_id: blob.caseId,
      created_at: record.now(),
      account_id: access.accountId,
      holder_code: owner.holderCode,
      written_by_code: access.low,
    })
    // Whoever stores the same bytes at the same moment waits here for the other to commit.
    .onConflict((conflict) => conflict.doNothing())
    .returning('hash')
    .executeTakeFirst();
  if (!inserted) return;
  await file.publish(blobPath(record.folder, received.hash));
  faultPoint('blob-after-rename');
}

async function ownerOf(
  transaction: Transaction<DB>,
  access: Access,
  caseId: string | null,
): Promise<{ holderCode: number; keyId: string | null }> {
  if (caseId === null) return { holderCode: access.low, keyId: null };
  const found = await transaction
    .selectFrom('supervision_case')
    .select(['holder_code', 'key_id'])
    .where('id', '=', caseId)
    .executeTakeFirst();
  if (!found) throw new RecordRefusal('record.notFound', '没有找到该案件，或该案件不属于本机构。');
  return { holderCode: found.holder_code, keyId: found.key_id };
}
