import { createHash } from 'node:crypto';

/**
 * Root over a list of hashes. Leaves and nodes are hashed with different first bytes, so that a node can never pass for
 * a leaf; an odd last hash goes up unchanged. Throws for an empty list: there is nothing to commit to.
 */
export function merkleRoot(hashes: readonly Uint8Array[]): Buffer {
  if (hashes.length === 0) throw new Error('a Merkle root needs at least one hash');
  let row = hashes.map((hash) => digest(0, hash));
  while (row.length > 1) {
    const above: Buffer[] = [];
    for (let index = 0; index < row.length; index += 2) {
      const left = row[index]!;
      const right = row[index + 1];
      above.push(right ? digest(1, left, right) : left);
    }
    row = above;
  }
  return row[0]!;
}

/** Hash of a batch: what came before, what is in it, how many, when. */
export function batchHash(batch: {
  previous: Uint8Array;
  root: Uint8Array;
  count: number;
  at: string;
}): Buffer {
  return createHash('sha256')
    .update(batch.previous)
    .update(batch.root)
    .update(`${batch.count}/${batch.at}`)
    .digest();
}

/** What the first batch of a chain of batches has before it. */
export function genesis(name: 'links' | 'access'): Buffer {
  return createHash('sha256').update(`guitu/${name}`).digest();
}

function digest(kind: 0 | 1, ...parts: readonly Uint8Array[]): Buffer {
  const hash = createHash('sha256').update(Buffer.of(kind));
  for (const part of parts) hash.update(part);
  return hash.digest();
}
