import { createHash } from 'node:crypto';
import { open, rename, stat, unlink } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

import { blockSize, padding, writeHeader } from './archive-header.ts';
import { BackupProblem } from './backup-problem.ts';
import { syncQuietly } from './sync-quietly.ts';

/** One file as the manifest names it. */
export interface StoredFile {
  readonly name: string;
  readonly size: number;
  readonly sha256: string;
}

/** An archive on its way out. Under its own name it appears whole or not at all. */
export interface ArchiveWriter {
  add(name: string, bytes: Uint8Array): Promise<StoredFile>;
  /** Of a size known before; throws where the parts are not as many bytes as that. */
  addParts(name: string, size: number, parts: AsyncIterable<Uint8Array>): Promise<StoredFile>;
  /** Everything is on the disk and has its name after this. Returns the size of the archive. */
  finish(): Promise<number>;
  /** Removes what was written. */
  discard(): Promise<void>;
}

/** The file while it is written; whoever finds it knows that it is not finished. */
export function unfinishedName(path: string): string {
  return join(dirname(path), `.${basename(path)}.unfinished`);
}

/**
 * Begins an archive. Refuses to replace a finished one; an unfinished one of an earlier, killed attempt is replaced.
 * `seconds` since 1970 stand beside every file in it.
 */
export async function createArchive(path: string, seconds: number): Promise<ArchiveWriter> {
  if (await stat(path).catch(() => undefined)) {
    throw new BackupProblem(
      `「${path}」已经有了，不会覆盖。请换一个名称，或者写一个文件夹，由程序按时间起名。`,
    );
  }
  const temporary = unfinishedName(path);
  const file: FileHandle = await open(temporary, 'w', 0o600);
  let written = 0;
  let closed = false;
  const put = async (bytes: Uint8Array): Promise<void> => {
    await file.writeFile(bytes);
    written += bytes.length;
  };
  const close = async (): Promise<void> => {
    if (!closed) await file.close();
    closed = true;
  };
  async function* single(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
    yield bytes;
  }
  const addParts: ArchiveWriter['addParts'] = async (name, size, parts) => {
    await put(writeHeader(name, size, seconds));
    const digest = createHash('sha256');
    const begin = written;
    for await (const part of parts) {
      digest.update(part);
      await put(part);
    }
    if (written - begin !== size) throw new Error(`${name} changed its size while it was read`);
    await put(Buffer.alloc(padding(size)));
    return { name, size, sha256: digest.digest('hex') };
  };
  return {
    addParts,
    add: (name, bytes) => addParts(name, bytes.length, single(bytes)),
    async finish() {
      await put(Buffer.alloc(2 * blockSize));
      await file.sync();
      await close();
      await rename(temporary, path);
      await syncQuietly(dirname(path));
      return written;
    },
    async discard() {
      await close();
      await unlink(temporary).catch(() => undefined);
    },
  };
}
