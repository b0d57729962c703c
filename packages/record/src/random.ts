import { randomFillSync } from 'node:crypto';

const pool = Buffer.alloc(16 * 1024);
let used = pool.length;

/**
 * Random bytes for ids, salts and nonces. Asking the system for sixteen bytes costs more than everything else about an id, so it is
 * asked for many at once. Keys do not come from here: no copy of one is to lie in a pool.
 */
export function randomSome(length: number): Buffer {
  if (used + length > pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  const bytes = Buffer.from(pool.subarray(used, used + length));
  used += length;
  return bytes;
}
