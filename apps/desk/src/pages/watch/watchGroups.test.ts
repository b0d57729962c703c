import { expect, test } from 'vitest';

import type { WatchRow } from '../../api/types.ts';
import { articlesOf, nextStepOf, watchGroups, watchSentence } from './watchGroups.ts';

const row = (name: string, stage: WatchRow['stage'], dueOn: string | null, kind: WatchRow['kind'] = null) =>
  ({ name, stage, dueOn, kind }) as WatchRow;

const rows = [
  row('甲', 'onTheWay', '2026-12-09'),
  row('乙', 'suspected', '2026-11-20', 'notReported'),
  row('丙', 'onTheWay', null),
  row('丁', 'suspected', '2026-11-18', 'betweenBodies'),
  row('戊', 'suspected', '2026-11-12', 'notReported'),
  row('己', 'onTheWay', '2026-12-01'),
  row('庚', 'declared', '2026-11-01', 'betweenBodies'),
];

test('gravest first, the two kinds apart, the earliest deadline first', () => {
  const groups = watchGroups(rows, undefined);
  expect(
    groups.map(({ stage, count, parts }) => [
      stage,
      count,
      parts.map((part) => [part.kind, part.rows.map((one) => one.name).join('')]),
    ]),
  ).toEqual([
    ['declared', 1, [['betweenBodies', '庚']]],
    [
      'suspected',
      3,
      [
        ['betweenBodies', '丁'],
        ['notReported', '戊乙'],
      ],
    ],
    ['onTheWay', 3, [[null, '己甲丙']]],
  ]);
});

test('one group alone', () => {
  expect(watchGroups(rows, 'onTheWay').map((group) => group.stage)).toEqual(['onTheWay']);
  expect(watchGroups(rows, 'excused')).toEqual([]);
});

test('the counts in one sentence', () => {
  const none = { declared: 0, suspected: 0, soon: 0, onTheWay: 0, excused: 0 };
  expect(watchSentence(none)).toBe('现在没有决定了还没到的人。');
  expect(watchSentence({ ...none, declared: 2, onTheWay: 288 })).toBe('已认定漏管 2 人，在途 288 人。');
});

test('each group rests on its provision and leads to its step', () => {
  expect(articlesOf({ stage: 'soon' })[0]?.label).toContain('第二十一条');
  expect(articlesOf({ stage: 'suspected' })[0]?.label).toContain('第十一条');
  const action = { step: 'handleMissed', label: '漏管处理' };
  expect(nextStepOf({ action })).toEqual({ step: 'handleMissed', words: '漏管处理' });
  expect(nextStepOf({ action: null }).step).toBe('receive');
});
