import { ArchiveProblem } from './archive-problem.ts';

/** Where one part lies in the file, and what the directory says of it. Sizes stated there are never trusted. */
export interface ArchivePart {
  /** The name as it stands there, in whatever encoding. */
  readonly nameBytes: Buffer;
  /** The file states that its names are UTF-8. */
  readonly statedUtf8: boolean;
  readonly method: number;
  readonly encrypted: boolean;
  /** A link to another file, as Unix programs can pack it. */
  readonly link: boolean;
  readonly packedSize: number;
  /** First byte of the packed content. */
  readonly begin: number;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const WIDE = 0xffffffff;
const ENCRYPTED = 1;
const UTF8 = 0x800;
const FILE_KIND = 0xf000;
const LINK = 0xa000;

/**
 * Reads the directory at the end of a ZIP file (APPNOTE 6.3), 64-bit fields included, as some programs write them even into small
 * files. Parts come in the order of the directory, equal names as often as they stand there. Throws `ArchiveProblem`.
 */
export function readDirectory(bytes: Buffer, partsAtMost: number): readonly ArchivePart[] {
  try {
    const directory = directoryOf(bytes);
    if (directory.count > partsAtMost) throw new ArchiveProblem('tooManyParts');
    return readParts(bytes, directory);
  } catch (error) {
    // Offsets that point outside the file.
    if (error instanceof RangeError) throw new ArchiveProblem('damaged');
    throw error;
  }
}

function directoryOf(bytes: Buffer): { offset: number; count: number } {
  for (let at = bytes.length - 22; at >= 0 && at >= bytes.length - 22 - 0xffff; at -= 1) {
    if (bytes.readUInt32LE(at) !== END) continue;
    const count = bytes.readUInt16LE(at + 10);
    const offset = bytes.readUInt32LE(at + 16);
    if (offset !== WIDE && count !== 0xffff) return { offset, count };
    const wide = wideNumber(bytes, at - 20 + 8);
    if (bytes.readUInt32LE(wide) !== END_64) throw new ArchiveProblem('damaged');
    return { offset: wideNumber(bytes, wide + 48), count: wideNumber(bytes, wide + 32) };
  }
  throw new ArchiveProblem('damaged');
}

function readParts(bytes: Buffer, directory: { offset: number; count: number }): readonly ArchivePart[] {
  const parts: ArchivePart[] = [];
  let at = directory.offset;
  for (let index = 0; index < directory.count; index += 1) {
    if (bytes.readUInt32LE(at) !== ENTRY) throw new ArchiveProblem('damaged');
    const [name, extra, comment] = [
      bytes.readUInt16LE(at + 28),
      bytes.readUInt16LE(at + 30),
      bytes.readUInt16LE(at + 32),
    ];
    const wide = wideFields(bytes, at + 46 + name, extra, [
      bytes.readUInt32LE(at + 24),
      bytes.readUInt32LE(at + 20),
      bytes.readUInt32LE(at + 42),
    ]);
    const flags = bytes.readUInt16LE(at + 8);
    parts.push({
      nameBytes: bytes.subarray(at + 46, at + 46 + name),
      statedUtf8: (flags & UTF8) !== 0,
      method: bytes.readUInt16LE(at + 10),
      encrypted: (flags & ENCRYPTED) !== 0,
      link: ((bytes.readUInt32LE(at + 38) >>> 16) & FILE_KIND) === LINK,
      packedSize: wide.packedSize,
      begin: contentBegin(bytes, wide.offset),
    });
    at += 46 + name + extra + comment;
  }
  return parts;
}

/** Values that did not fit 32 bits stand in an extra field, in this order and only those. */
function wideFields(
  bytes: Buffer,
  begin: number,
  length: number,
  [size, packedSize, offset]: readonly [number, number, number],
): { packedSize: number; offset: number } {
  let at = begin;
  let [packed, place] = [packedSize, offset];
  while (at + 4 <= begin + length) {
    const [kind, extent] = [bytes.readUInt16LE(at), bytes.readUInt16LE(at + 2)];
    if (kind === 1) {
      let field = at + 4;
      if (size === WIDE) field += 8;
      if (packedSize === WIDE) {
        packed = wideNumber(bytes, field);
        field += 8;
      }
      if (offset === WIDE) place = wideNumber(bytes, field);
    }
    at += 4 + extent;
  }
  return { packedSize: packed, offset: place };
}

function contentBegin(bytes: Buffer, local: number): number {
  if (bytes.readUInt32LE(local) !== LOCAL) throw new ArchiveProblem('damaged');
  return local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
}

function wideNumber(bytes: Buffer, at: number): number {
  const value = bytes.readBigUInt64LE(at);
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw new ArchiveProblem('damaged');
  return Number(value);
}
