import fc from 'fast-check';
import { expect, test } from 'vitest';

import { canonicalJson, isSameJson } from './json.ts';

const values = fc.jsonValue({ maxDepth: 3 });

test('two values are the same where their canonical JSON is, whatever the order of members', () => {
  fc.assert(
    fc.property(values, values, (one, other) => {
      const shuffled: unknown = JSON.parse(canonicalJson(one));
      expect(isSameJson(one, shuffled)).toBe(true);
      expect(isSameJson(one, other)).toBe(canonicalJson(one) === canonicalJson(other));
    }),
  );
});

test('members that JSON cannot say do not count, null does', () => {
  expect(isSameJson({ a: 1, b: undefined }, { a: 1 })).toBe(true);
  expect(isSameJson({ a: 1 }, { a: 1, b: undefined })).toBe(true);
  expect(isSameJson({ a: 1, b: null }, { a: 1 })).toBe(false);
  expect(isSameJson([1, [2]], [1, [2, 3]])).toBe(false);
  expect(isSameJson([], {})).toBe(false);
});
