/*
 * The backup is a plain ustar archive (POSIX.1-1988): any tar opens it in twenty years. Only what we write is read: regular
 * files with names of at most 100 bytes.
 */

/** Everything in an archive stands on multiples of this. */
export const blockSize = 512;
/** Eleven octal digits. */
const largestFile = 8 ** 11 - 1;

/** One file of an archive: its name, and where its bytes lie. */
export interface ArchiveEntry {
  readonly name: string;
  readonly offset: number;
  readonly size: number;
}

/** Bytes from the end of a file of this size to the next block. */
export function padding(size: number): number {
  return (blockSize - (size % blockSize)) % blockSize;
}

/** The block before a file. `seconds` since 1970. */
export function writeHeader(name: string, size: number, seconds: number): Buffer {
  const bytes = Buffer.from(name);
  if (bytes.length > 100) throw new Error(`name too long for the archive: ${name}`);
  if (size > largestFile) throw new Error(`file too large for the archive: ${name}`);
  const block = Buffer.alloc(blockSize);
  bytes.copy(block, 0);
  block.write(octal(0o600, 7), 100);
  block.write(octal(0, 7), 108);
  block.write(octal(0, 7), 116);
  block.write(octal(size, 11), 124);
  block.write(octal(seconds, 11), 136);
  block.write('0', 156);
  block.write('ustar\u000000', 257);
  block.write(`${octal(checksum(block), 6)}\u0000 `, 148);
  return block;
}

/** Reads such a block: 'end' where the archive says that it is over, nothing where this is no header. */
export function readHeader(block: Buffer): { name: string; size: number } | 'end' | undefined {
  if (block.length < blockSize) return undefined;
  if (block.every((byte) => byte === 0)) return 'end';
  const sum = Number.parseInt(block.toString('latin1', 148, 154), 8);
  if (sum !== checksum(block) || block[156] !== 0x30) return undefined;
  const size = Number.parseInt(block.toString('latin1', 124, 135), 8);
  const [name = ''] = block.toString('utf8', 0, 100).split('\u0000');
  return Number.isSafeInteger(size) && name !== '' ? { name, size } : undefined;
}

function octal(value: number, digits: number): string {
  return value.toString(8).padStart(digits, '0');
}

/** The sum of all bytes, those of the sum itself counted as spaces. */
function checksum(block: Buffer): number {
  let sum = 8 * 0x20;
  for (const [index, byte] of block.entries()) if (index < 148 || index >= 156) sum += byte;
  return sum;
}
