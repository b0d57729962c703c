import { damaged } from './import-refusal.ts';

/** Where one part lies in the file. */
export interface ArchiveEntry {
  readonly method: number;
  readonly encrypted: boolean;
  readonly packedSize: number;
  /** First byte of the packed content. */
  readonly begin: number;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const WIDE = 0xffffffff;

/**
 * Reads the directory at the end of a ZIP file (APPNOTE 6.3), 64-bit fields included, as some programs write them even into small
 * files. Sizes stated here are used to find the parts only, never to trust them.
 */
export function readDirectory(bytes: Buffer): ReadonlyMap<string, ArchiveEntry> {
  try {
    return readEntries(bytes, directoryOf(bytes));
  } catch (error) {
    // Offsets that point outside the file.
    if (error instanceof RangeError) throw damaged();
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
    if (bytes.readUInt32LE(wide) !== END_64) throw damaged();
    return { offset: wideNumber(bytes, wide + 48), count: wideNumber(bytes, wide + 32) };
  }
  throw damaged();
}

function readEntries(
  bytes: Buffer,
  directory: { offset: number; count: number },
): ReadonlyMap<string, ArchiveEntry> {
  const entries = new Map<string, ArchiveEntry>();
  let at = directory.offset;
  for (let index = 0; index < directory.count; index += 1) {
    if (bytes.readUInt32LE(at) !== ENTRY) throw damaged();
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
    entries.set(bytes.toString('utf8', at + 46, at + 46 + name).replaceAll('\\', '/'), {
      method: bytes.readUInt16LE(at + 10),
      encrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
      packedSize: wide.packedSize,
      begin: contentBegin(bytes, wide.offset),
    });
    at += 46 + name + extra + comment;
  }
  return entries;
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
  if (bytes.readUInt32LE(local) !== LOCAL) throw damaged();
  return local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
}

function wideNumber(bytes: Buffer, at: number): number {
  const value = bytes.readBigUInt64LE(at);
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw damaged();
  return Number(value);
}
