import { expect, test } from 'vitest';

import { missingGroups } from './missingGroups.ts';

const piece = { code: 'notDelivered', text: '演示：没有收到', articles: [], href: '/matters/1' };

test('what is said alike stands in one line, what is elsewhere or otherwise in its own', () => {
  const groups = missingGroups([
    { ...piece, title: '判决书' },
    { ...piece, title: '决定书', code: 'notIssued' },
    { ...piece, title: '执行通知书' },
    { ...piece, title: '告知书', href: '/matters/2' },
  ]);
  expect(groups.map(({ titles }) => titles)).toEqual([['判决书', '执行通知书'], ['决定书'], ['告知书']]);
});
