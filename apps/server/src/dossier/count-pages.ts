import { inflateSync } from 'node:zlib';

import type { PieceContent } from './piece-content.ts';

/** How many pages a file has on paper; nothing where that cannot be told from it. Only a PDF has to be read for that. */
export async function countPages({ bytes, mediaType }: PieceContent): Promise<number | undefined> {
  if (mediaType.startsWith('image/')) return 1;
  if (mediaType !== 'application/pdf') return undefined;
  const read: Buffer[] = [];
  for await (const part of bytes) read.push(part);
  return pdfPages(Buffer.concat(read));
}

/** The root of the page tree says how many pages there are under it: of all nodes it has the largest count. */
function pdfPages(bytes: Buffer): number | undefined {
  const text = bytes.toString('latin1');
  const counts = countsIn(text);
  if (counts.length > 0) return Math.max(...counts);
  const packed = objectStreams(bytes, text).flatMap(countsIn);
  return packed.length > 0 ? Math.max(...packed) : undefined;
}

function countsIn(text: string): number[] {
  return [...text.matchAll(/\/Type\s*\/Pages(?![A-Za-z])/gu)].flatMap(({ index }) => {
    const begin = Math.max(text.lastIndexOf('<<', index), 0);
    const ends = text.indexOf('>>', index);
    const count = /\/Count\s+(\d+)/u.exec(text.slice(begin, ends < 0 ? index + 400 : ends));
    return count === null ? [] : [Number(count[1])];
  });
}

/** Newer files pack their objects; what cannot be unpacked is left out. */
function objectStreams(bytes: Buffer, text: string): string[] {
  return [...text.matchAll(/\/Type\s*\/ObjStm(?![A-Za-z])/gu)].flatMap(({ index }) => {
    const begin = text.indexOf('stream', index);
    const ends = text.indexOf('endstream', begin);
    if (begin < 0 || ends < 0) return [];
    const skip = text.startsWith('\r\n', begin + 6) ? 8 : 7;
    try {
      return [inflateSync(bytes.subarray(begin + skip, ends)).toString('latin1')];
    } catch {
      return [];
    }
  });
}
