import { expect, test } from 'vitest';

import type { Today, TodayItem } from '../../api/types.ts';
import { deskLines, roundLines } from './daySheet.ts';

function row(key: string, href: string, given: Partial<TodayItem> = {}): TodayItem {
  return {
    key,
    title: key,
    dueAt: null,
    village: '甲村',
    person: { name: `示例${key}` },
    people: [],
    action: { label: '', href },
    ...given,
  } as unknown as TodayItem;
}

const groups: Today['groups'] = {
  overdue: [row('返回', '/matters/1?step=return')],
  today: [
    row('定期报告：3 人', '/round?duty=routineReport', {
      person: null,
      people: ['子', '丑', '寅'].map((name) => ({ caseId: name, name, village: '', href: '' })),
    }),
  ],
  threeDays: [row('访', '/cases/a/entries/new?kind=visit&occurrence=visit%2F2026-03%2F1')],
  week: [
    row('联', '/cases/b/entries/new?kind=contact&occurrence=contact%2F2026-03%2F1', { village: '' }),
    row('周内', '/matters/2'),
  ],
  later: [],
};

test('the sheet has a line for each person, and at the desk what is near', () => {
  expect(deskLines(groups).map(({ name, title }) => `${name} ${title}`)).toEqual([
    '示例返回 返回',
    '子 定期报告',
    '丑 定期报告',
    '寅 定期报告',
  ]);
});

test('the round of the week goes village by village; where none is known comes last', () => {
  expect(roundLines(groups).map(({ village, lines }) => [village, lines.map(({ name }) => name)])).toEqual([
    ['甲村', ['示例访']],
    ['', ['示例联']],
  ]);
});
