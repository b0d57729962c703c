import { crc32, deflateRawSync } from 'node:zlib';

/** One part of a ZIP file that is put together. */
export interface ZipPart {
  readonly name: string | Buffer;
  readonly content: Buffer;
  /** General purpose flags; bit 0 says encrypted, bit 11 says that the name is UTF-8. */
  readonly flags?: number;
  /** File type and mode as Unix programs store them, e.g. 0o120777 for a link. */
  readonly mode?: number;
}

const UTF8 = 0x800;
const DEFLATE_VERSION = 20;

/** A ZIP file of these parts, in this order, equal names as often as they are given. */
export function packZip(parts: readonly ZipPart[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, flags = UTF8, mode = 0 } of parts) {
    const title = Buffer.from(name);
    const packed = deflateRawSync(content);
    const local = Buffer.alloc(30);
    const check = crc32(content);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(DEFLATE_VERSION, 4);
    local.writeUInt16LE(flags, 6);
    local.writeUInt16LE(8, 8);
    local.writeUInt32LE(check, 14);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt32LE(content.length, 22);
    local.writeUInt16LE(title.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(DEFLATE_VERSION, 4);
    entry.writeUInt16LE(DEFLATE_VERSION, 6);
    entry.writeUInt16LE(flags, 8);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(check, 16);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(content.length, 24);
    entry.writeUInt16LE(title.length, 28);
    entry.writeUInt32LE((mode << 16) >>> 0, 38);
    entry.writeUInt32LE(offset, 42);
    locals.push(local, title, packed);
    directory.push(entry, title);
    offset += 30 + title.length + packed.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, listed, end]);
}
