import { createReadStream } from 'node:fs';

import type { CryptoProvider } from '../crypto/provider.ts';

const chunkSize = 64 * 1024;
const lengthSize = 4;

/**
 * Seals a stream in chunks of 64 KiB, each with its length before it. Number and "last" take part in the sealing, so
 * chunks can neither be exchanged nor cut off. Works with every provider, streaming or not, and needs little memory.
 */
export async function* sealChunks(
  crypto: CryptoProvider,
  key: Uint8Array,
  bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<Buffer> {
  let number = 0;
  let waiting = Buffer.alloc(0);
  const sealed = (chunk: Uint8Array, last: boolean): Buffer => {
    const body = crypto.seal(key, chunk, place(number, last));
    const length = Buffer.alloc(lengthSize);
    length.writeUInt32BE(body.length);
    number += 1;
    return Buffer.concat([length, body]);
  };
  for await (const part of bytes) {
    waiting = Buffer.concat([waiting, part]);
    while (waiting.length > chunkSize) {
      yield sealed(waiting.subarray(0, chunkSize), false);
      waiting = waiting.subarray(chunkSize);
    }
  }
  yield sealed(waiting, true);
}

/** Opens a stored file chunk by chunk. Throws where a chunk was altered, exchanged or is missing. */
export async function* openChunks(
  crypto: CryptoProvider,
  key: Uint8Array,
  path: string,
): AsyncGenerator<Buffer> {
  let number = 0;
  let waiting = Buffer.alloc(0);
  let held: Buffer | undefined;
  for await (const part of createReadStream(path, { highWaterMark: chunkSize })) {
    waiting = Buffer.concat([waiting, part as Buffer]);
    while (waiting.length >= lengthSize) {
      const length = waiting.readUInt32BE();
      if (waiting.length < lengthSize + length) break;
      // One chunk is held back: only the end of the file tells that it is the last.
      if (held) yield crypto.open(key, held, place(number - 1, false));
      held = waiting.subarray(lengthSize, lengthSize + length);
      number += 1;
      waiting = waiting.subarray(lengthSize + length);
    }
  }
  if (!held || waiting.length > 0) throw new Error('stored file was cut short');
  yield crypto.open(key, held, place(number - 1, true));
}

function place(number: number, last: boolean): Buffer {
  return Buffer.from(`${number}/${last ? 'last' : 'more'}`);
}
