import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';

import type pg from 'pg';

import { blobPath } from '../blobs/blob-file.ts';
import type { ArchiveWriter, StoredFile } from './archive-writer.ts';
import type { Manifest } from './manifest.ts';

const blobsOfList = 1_000;

/**
 * Notes which stored files the snapshot names; they are read after the snapshot was given back, so that a long copy does not hold it.
 * Files are only ever added, and one is there before its row is.
 */
export async function noteBlobs(client: pg.Client): Promise<void> {
  await client.query(
    `declare noted_blobs cursor with hold for
       select encode(hash, 'hex') as name, encode(stored_hash, 'hex') as sha256 from guitu.blob order by hash`,
  );
}

/** Where a stored file stands in the archive. */
export function blobEntry(name: string): string {
  return `blobs/${name.slice(0, 2)}/${name.slice(2)}`;
}

/** Copies the noted files, as they are stored (sealed), with a list after each thousand. */
export async function writeBlobs(
  client: pg.Client,
  archive: ArchiveWriter,
  folder: string,
  progress: (done: number) => void,
): Promise<Manifest['blobs']> {
  const lists: StoredFile[] = [];
  const damaged: { name: string; what: 'missing' | 'altered' }[] = [];
  let count = 0;
  let bytes = 0;
  for (;;) {
    const { rows } = await client.query<{ name: string; sha256: string }>(
      `fetch ${blobsOfList} from noted_blobs`,
    );
    if (rows.length === 0) return { count, bytes, lists, damaged };
    const lines: string[] = [];
    for (const { name, sha256 } of rows) {
      const stored = await copyBlob(archive, folder, name);
      if (stored?.sha256 !== sha256) damaged.push({ name, what: stored ? 'altered' : 'missing' });
      if (!stored) continue;
      lines.push(`${name} ${stored.sha256} ${stored.size}\n`);
      count += 1;
      bytes += stored.size;
      progress(count);
    }
    const number = String(lists.length + 1).padStart(5, '0');
    lists.push(await archive.add(`blob-lists/${number}.txt`, Buffer.from(lines.join(''))));
  }
}

async function copyBlob(
  archive: ArchiveWriter,
  folder: string,
  name: string,
): Promise<StoredFile | undefined> {
  const path = blobPath(folder, Buffer.from(name, 'hex'));
  const status = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (!status) return undefined;
  return archive.addParts(
    blobEntry(name),
    status.size,
    createReadStream(path, { end: Math.max(0, status.size - 1) }),
  );
}
