import { expect, test } from 'vitest';

import type { Relation } from '../../../api/types.ts';
import { relationGroups } from './relationWords.ts';

const one = (name: string, kind: Relation['kind'], untilOn: string | null = null) =>
  ({ name, kind, untilOn }) as Relation;

test('those who answer for the person come first, whose time is over stands apart', () => {
  const groups = relationGroups(
    [
      one('甲', 'family'),
      one('乙', 'guarantor', '2026-11-01'),
      one('丙', 'guarantor'),
      one('丁', 'guarantor', '2026-11-23'),
    ],
    '2026-11-23',
  );
  expect(
    groups.map(({ kind, standing, ended }) => [kind, standing.map((r) => r.name), ended.map((r) => r.name)]),
  ).toEqual([
    ['guarantor', ['丙', '丁'], ['乙']],
    ['family', ['甲'], []],
  ]);
});
