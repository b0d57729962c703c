import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';

import type { ArchivePart } from './directory.ts';

const inflate = promisify<Buffer, { maxOutputLength: number }, Buffer>(inflateRaw);

/** The content of a part, or why there is none. */
export type Unpacked =
  | { readonly bytes: Buffer; readonly fault?: undefined }
  | { readonly bytes?: undefined; readonly fault: 'encrypted' | 'damaged' | 'tooLarge' };

/** Unpacks one part. Inflating stops at `sizeAtMost` bytes, whatever the file says about its sizes. */
export async function unpackPart(bytes: Buffer, part: ArchivePart, sizeAtMost: number): Promise<Unpacked> {
  if (part.encrypted) return { fault: 'encrypted' };
  const packed = bytes.subarray(part.begin, part.begin + part.packedSize);
  if (packed.length < part.packedSize) return { fault: 'damaged' };
  if (part.method === 0) return packed.length > sizeAtMost ? { fault: 'tooLarge' } : { bytes: packed };
  if (part.method !== 8) return { fault: 'damaged' };
  try {
    return { bytes: await inflate(packed, { maxOutputLength: Math.max(sizeAtMost, 1) }) };
  } catch (error) {
    const large = (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE';
    return { fault: large ? 'tooLarge' : 'damaged' };
  }
}
