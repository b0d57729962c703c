import { expect, test } from 'vitest';

import type { TodayItem } from '../contract/today.ts';
import { oneRowEach } from './one-cause.ts';

function item(kind: TodayItem['kind'], given: Partial<TodayItem>): TodayItem {
  return {
    key: `${kind}/${given.title}`,
    kind,
    sort: 'step',
    caseId: 'case',
    matterId: 'matter',
    person: { name: '示例甲', measure: 'probation', officeName: '示例所' },
    people: [],
    title: '外出：返回销假',
    text: '',
    dueAt: '2026-03-04T16:00:00.000Z',
    also: [],
    facts: [],
    owner: null,
    village: '',
    articles: [],
    action: { label: '返回销假', href: '/matters/matter?step=return' },
    severity: 'info',
    ...given,
  };
}

const step = item('matter', {});
const clock = item('clock', { title: '外出：返回销假', action: { label: '打开', href: '/matters/matter' } });
const later = item('clock', { title: '外出：超假满四十八小时', dueAt: '2026-03-06T16:00:00.000Z' });

test('a step and the deadline it has are one row; another deadline of the matter is a line in it', () => {
  expect(oneRowEach([step, clock, later])).toEqual([
    { ...step, also: [{ title: '超假满四十八小时', dueAt: later.dueAt }] },
  ]);
});

test('a finding stands for the step it asks for, and for one with the same deadline', () => {
  const byStep = item('finding', { title: '没有按时返回', dueAt: null });
  expect(oneRowEach([step, byStep]).map(({ kind }) => kind)).toEqual(['finding']);
  const byDue = item('finding', {
    title: '没有按时返回',
    action: { label: '打开', href: '/matters/matter' },
  });
  expect(oneRowEach([step, clock, byDue])).toEqual([byDue]);
  const other = item('finding', { ...byDue, title: '没有按时返回', matterId: 'another' });
  expect(oneRowEach([step, other])).toHaveLength(2);
});

test('two steps of one matter stay two rows; a matter without one has the deadline that comes first', () => {
  const second = item('matter', {
    title: '外出：通知',
    action: { label: '通知', href: '/matters/matter?step=tell' },
  });
  expect(oneRowEach([step, second])).toHaveLength(2);
  expect(oneRowEach([later, clock])).toEqual([
    { ...clock, also: [{ title: '超假满四十八小时', dueAt: later.dueAt }] },
  ]);
});

test('several papers for one person are one row, a single one stays what it is', () => {
  const paper = (key: string, caseId: string, title = '送达文书') =>
    item('paper', { key, caseId, title, text: `《${key}》`, dueAt: null });
  const rows = oneRowEach([paper('甲', 'a'), paper('乙', 'b'), paper('丙', 'a', '发送：示例法院')]);
  expect(rows.map(({ title, text, action }) => [title, text, action.href])).toEqual([
    ['送达、发送文书：2 件', '《甲》；《丙》（发送：示例法院）', '/cases/a/papers'],
    ['送达文书', '《乙》', '/matters/matter?step=return'],
  ]);
});

test('the same finding of one person in two matters is one row, and says both', () => {
  const first = item('finding', { title: '材料不齐', text: '缺甲', dueAt: null });
  const again = item('finding', { title: '材料不齐', text: '缺乙', dueAt: null, matterId: 'another' });
  const stranger = item('finding', {
    title: '材料不齐',
    text: '缺丙',
    dueAt: null,
    caseId: 'other',
    matterId: 'third',
  });
  expect(oneRowEach([first, again, stranger]).map(({ text, also }) => [text, also.length])).toEqual([
    ['缺甲', 1],
    ['缺丙', 0],
  ]);
});
