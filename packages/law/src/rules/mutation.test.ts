/// <reference types="node" />
import { isDeepStrictEqual } from 'node:util';

import { expect, test } from 'vitest';

import { readVectorFiles } from '../vectors/read-files.ts';
import { vectorRunners } from '../vectors/registry.ts';
import type { VectorFile } from '../vectors/runner.ts';
import { ruleActive, withoutRule } from './active.ts';
import { ruleClaims } from './all-claims.ts';

const files = new Map(readVectorFiles().map(({ name, file }) => [name, file]));
// Rules that are computed but not asked for by any command yet are proved just the same.
const enforced = ruleClaims.filter(({ status }) => status === 'enforced').map(({ id }) => id);
const proved = [...new Set([...enforced, ...files.keys()])].toSorted();

test.each(proved)('%s switched off turns at least one of its vectors red', (id) => {
  const file = files.get(id)!;
  expect(redCases(id, file)).toEqual([]);
  expect(withoutRule(id, () => redCases(id, file))).not.toEqual([]);
});

test('a rule is switched on again even when the work throws', () => {
  expect(() => withoutRule('CALC-06', fail)).toThrow('stop');
  expect(ruleActive('CALC-06')).toBe(true);
});

function fail(): never {
  throw new Error('stop');
}

/** Names of the cases that do not give what they should. A case that throws is red too. */
function redCases(id: string, file: VectorFile): string[] {
  const red = file.cases.filter(({ input, expect: expected }) => {
    try {
      return !isDeepStrictEqual(JSON.parse(JSON.stringify(vectorRunners[id]!(input) ?? null)), expected);
    } catch {
      return true;
    }
  });
  return red.map(({ name }) => name);
}
