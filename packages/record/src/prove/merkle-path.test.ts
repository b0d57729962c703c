import { createHash } from 'node:crypto';

import fc from 'fast-check';
import { expect, test } from 'vitest';

import { merkleRoot } from '../seal/merkle.ts';
import { merklePath, rootOfPath } from './merkle-path.ts';

const leaf = (index: number): Buffer => createHash('sha256').update(`演示 ${index}`).digest();

test('every hash of a batch leads to its root, and no other hash does', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 70 }), fc.nat(), (count, any) => {
      const leaves = Array.from({ length: count }, (_, index) => leaf(index));
      const position = any % count;
      const path = merklePath(leaves, position);
      expect(rootOfPath(leaves[position]!, path)).toEqual(merkleRoot(leaves));
      expect(rootOfPath(leaf(count + 1), path)).not.toEqual(merkleRoot(leaves));
    }),
  );
});

test('nothing leads from a place that is not there', () => {
  expect(() => merklePath([leaf(0)], 1)).toThrow('no hash at 1 of 1');
});
