import type { Access } from '../change/access.ts';
import { read } from '../change/read.ts';
import type { Record } from '../open/record.ts';
import { blobPath } from './blob-file.ts';
import { unwrapBlobKey } from './blob-key.ts';
import { openChunks } from './chunks.ts';

/** A stored blob, to be read piece by piece. Every piece was checked before it is handed out. */
export interface OpenBlob {
  readonly bytes: AsyncIterable<Buffer>;
  readonly mediaType: string;
  readonly size: number;
}

/**
 * A blob by its hash (hexadecimal), or undefined: not there and not yours are the same. Throws RecordRefusal
 * 'record.keyDestroyed' after lawful erasure.
 */
export async function findBlob(record: Record, access: Access, hash: string): Promise<OpenBlob | undefined> {
  const bytes = Buffer.from(hash, 'hex');
  return read(record, access, async (transaction) => {
    const row = await transaction
      .selectFrom('blob')
      .select(['hash', 'key_id', 'wrapped_key', 'media_type', 'size'])
      .where('hash', '=', bytes)
      .executeTakeFirst();
    if (!row) return undefined;
    const key = await unwrapBlobKey(record, transaction, row);
    const path = blobPath(record.folder, row.hash);
    return { bytes: openChunks(record.crypto, key, path), mediaType: row.media_type, size: row.size };
  });
}

/** A whole blob in memory, or undefined: for papers and photos, not for hours of voice. */
export async function getBlob(
  record: Record,
  access: Access,
  hash: string,
): Promise<{ bytes: Buffer; mediaType: string; size: number } | undefined> {
  const found = await findBlob(record, access, hash);
  if (!found) return undefined;
  const parts: Buffer[] = [];
  for await (const part of found.bytes) parts.push(part);
  return { bytes: Buffer.concat(parts), mediaType: found.mediaType, size: found.size };
}
