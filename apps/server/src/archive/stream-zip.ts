import { Readable } from 'node:stream';

import ZipStream from 'zip-stream';

/** One part of a ZIP file on its way out. Its bytes are asked for when its turn comes, and read once. */
export interface StreamedPart {
  readonly path: string;
  readonly bytes: Iterable<Uint8Array> | AsyncIterable<Uint8Array>;
}

/** Most of what is packed here is compressed already (scans, PDF): more effort would make it slower and not smaller. */
const level = 1;

/**
 * A ZIP file of these parts, one after the other, at the pace of whoever reads it; what lies in memory does not grow with its size.
 * Where the reader goes away, or a part cannot be read, the part that is open is closed and `parts` ends; the stream is then
 * destroyed, and what was sent lacks its directory: no program takes half a file for a whole one.
 */
export function streamZip(parts: AsyncIterable<StreamedPart>, at: Date): Readable {
  const zip = new ZipStream({ zlib: { level } });
  fill(zip, parts, at).catch((error: unknown) => zip.destroy(error as Error));
  return zip;
}

async function fill(zip: ZipStream, parts: AsyncIterable<StreamedPart>, at: Date): Promise<void> {
  const leaving = new Promise<never>((_, reject) => {
    zip.once('close', () => reject(new Error('nobody reads this file any more')));
  });
  // Whoever waits for it hears of it; nobody has to.
  leaving.catch(() => undefined);
  for await (const { path, bytes } of parts) {
    if (zip.destroyed) break;
    const source = Readable.from(bytes, { objectMode: false });
    const packed = new Promise<void>((resolve, reject) => {
      source.once('error', reject);
      zip.entry(source, { name: path, date: at }, (error) => (error == null ? resolve() : reject(error)));
    });
    try {
      await Promise.race([packed, leaving]);
    } finally {
      source.destroy();
    }
  }
  if (!zip.destroyed) zip.finish();
}
