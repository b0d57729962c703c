import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';

import type { ArchiveEntry } from './archive-header.ts';
import { blockSize, padding, readHeader } from './archive-header.ts';
import { BackupProblem } from './backup-problem.ts';

const bytesAtOnce = 1024 * 1024;

/**
 * Goes through the files of an archive in their order, from header to header. Throws BackupProblem where the archive ends before it says
 * so (cut off), and where a header is none (altered).
 */
export async function* walkArchive(file: FileHandle, path: string): AsyncGenerator<ArchiveEntry> {
  const { size: length } = await file.stat();
  let last = '开头';
  for (let offset = 0; ;) {
    const block = await readBytes(file, offset, blockSize);
    const header = readHeader(block);
    if (header === 'end' && offset + 2 * blockSize === length) return;
    if (block.length < blockSize || header === 'end') throw cutOff(path, last);
    if (header === undefined) {
      throw new BackupProblem(
        `备份文件「${path}」在“${last}”之后被改动，或者不是归途的备份。没有恢复任何内容。`,
      );
    }
    const begin = offset + blockSize;
    const end = begin + header.size + padding(header.size);
    if (end > length) throw cutOff(path, header.name);
    yield { name: header.name, offset: begin, size: header.size };
    last = header.name;
    offset = end;
  }
}

function cutOff(path: string, place: string): BackupProblem {
  return new BackupProblem(
    `备份文件「${path}」不完整：在“${place}”处断了，没有写完或者没有传完。请换一份完整的备份。没有恢复任何内容。`,
  );
}

/** Up to `size` bytes at a place; fewer only at the end of the file. */
export async function readBytes(file: FileHandle, offset: number, size: number): Promise<Buffer> {
  const buffer = Buffer.alloc(size);
  let filled = 0;
  while (filled < size) {
    const { bytesRead } = await file.read(buffer, filled, size - filled, offset + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return buffer.subarray(0, filled);
}

/** The bytes of one file, a megabyte at a time. */
export async function* readParts(file: FileHandle, entry: ArchiveEntry): AsyncGenerator<Buffer> {
  for (let done = 0; done < entry.size;) {
    const part = await readBytes(file, entry.offset + done, Math.min(bytesAtOnce, entry.size - done));
    if (part.length === 0) return;
    yield part;
    done += part.length;
  }
}

/** SHA-256 of one file, in hexadecimal. */
export async function hashOfEntry(file: FileHandle, entry: ArchiveEntry): Promise<string> {
  const digest = createHash('sha256');
  for await (const part of readParts(file, entry)) digest.update(part);
  return digest.digest('hex');
}
