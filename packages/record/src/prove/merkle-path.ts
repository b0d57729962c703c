import { createHash } from 'node:crypto';

/**
 * What is needed to get from one hash of a batch to the batch's root: the neighbours on the way up, each with the side on which it
 * stands. Where there is no neighbour the hash goes up as it is, and the path has nothing (see `merkleRoot`).
 */
export function merklePath(hashes: readonly Uint8Array[], position: number): string[] {
  if (position < 0 || position >= hashes.length)
    throw new Error(`no hash at ${position} of ${hashes.length}`);
  const path: string[] = [];
  let row = hashes.map((hash) => digest(0, hash));
  let at = position;
  while (row.length > 1) {
    const isRight = at % 2 === 1;
    const neighbour = row[isRight ? at - 1 : at + 1];
    if (neighbour !== undefined) path.push(`${isRight ? 'L' : 'R'}${neighbour.toString('hex')}`);
    row = Array.from({ length: Math.ceil(row.length / 2) }, (_, index) => {
      const right = row[index * 2 + 1];
      return right === undefined ? row[index * 2]! : digest(1, row[index * 2]!, right);
    });
    at = Math.floor(at / 2);
  }
  return path;
}

/** The root that a hash and its path lead to. */
export function rootOfPath(hash: Uint8Array, path: readonly string[]): Buffer {
  return path.reduce(
    (below, step) => {
      const neighbour = Buffer.from(step.slice(1), 'hex');
      return step.startsWith('L') ? digest(1, neighbour, below) : digest(1, below, neighbour);
    },
    digest(0, hash),
  );
}

function digest(kind: 0 | 1, ...parts: readonly Uint8Array[]): Buffer {
  const hash = createHash('sha256').update(Buffer.of(kind));
  for (const part of parts) hash.update(part);
  return hash.digest();
}
