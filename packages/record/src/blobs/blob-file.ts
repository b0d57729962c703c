import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, stat, unlink } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { syncFolder } from '../files/write-once.ts';

/** Where a blob lies: blobs/ab/cdef… in the data folder. */
export function blobPath(folder: string, hash: Uint8Array): string {
  const name = Buffer.from(hash).toString('hex');
  return join(folder, 'blobs', name.slice(0, 2), name.slice(2));
}

/** A file on its way in. It has no name in the store until publish() gave it one. */
export interface IncomingFile {
  append(bytes: Uint8Array): Promise<void>;
  /** Everything is on the disk after this; returns the SHA-256 of what was written. */
  finish(): Promise<Buffer>;
  /** Gives the file its place. Replaces what a crash left there without a row. */
  publish(path: string): Promise<void>;
  discard(): Promise<void>;
}

/** Begins a temporary file beside the store, on the same disk, so that publishing is one rename. */
export async function receiveFile(folder: string): Promise<IncomingFile> {
  const waiting = join(folder, 'blobs', 'incoming');
  await mkdir(waiting, { recursive: true, mode: 0o700 });
  const path = join(waiting, randomUUID());
  const file: FileHandle = await open(path, 'wx', 0o600);
  const digest = createHash('sha256');
  let closed = false;
  const close = async (): Promise<void> => {
    if (closed) return;
    closed = true;
    await file.close();
  };
  return {
    async append(bytes) {
      digest.update(bytes);
      await file.writeFile(bytes);
    },
    async finish() {
      await file.sync();
      await close();
      return digest.digest();
    },
    async publish(place) {
      await mkdir(dirname(place), { recursive: true, mode: 0o700 });
      await rename(path, place);
      await syncFolder(dirname(place));
    },
    async discard() {
      await close();
      await unlink(path).catch(() => undefined);
    },
  };
}

/** SHA-256 of a stored file, or undefined when it is not there. */
export async function hashOfFile(path: string): Promise<Buffer | undefined> {
  const digest = createHash('sha256');
  try {
    for await (const part of createReadStream(path)) digest.update(part as Buffer);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  return digest.digest();
}

/** Removes uploads that were broken off more than `olderThanMs` ago. */
export async function removeStaleUploads(folder: string, olderThanMs: number): Promise<number> {
  const waiting = join(folder, 'blobs', 'incoming');
  const names = await readdir(waiting).catch(() => []);
  let removed = 0;
  for (const name of names) {
    const path = join(waiting, name);
    const status = await stat(path).catch(() => undefined);
    if (!status || Date.now() - status.mtimeMs < olderThanMs) continue;
    await unlink(path).catch(() => undefined);
    removed += 1;
  }
  return removed;
}
