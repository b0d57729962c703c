import { expect, test } from 'vitest';

import type { Today } from '../api/types.ts';
import { arrivalWords } from './arrivalWords.ts';

const item = { caseId: 'c1', matterId: 'm1', person: { name: '扎西卓玛' }, title: '外出：审批' };
const today = {
  groups: { overdue: [], today: [item], threeDays: [], week: [], later: [] },
} as unknown as Today;

test('a matter that waits here is named', () => {
  expect(arrivalWords({ type: 'matter', id: 'm1', caseId: 'c1' }, today)).toBe('扎西卓玛：外出：审批');
});

test('something else about a known person carries the name', () => {
  expect(arrivalWords({ type: 'paper', id: 'p1', caseId: 'c1' }, today)).toBe('扎西卓玛：一份文书已经生成');
});

test('what is not on the list is told by its kind', () => {
  expect(arrivalWords({ type: 'import', id: 'i1', caseId: null }, today)).toBe('名册导入有了进展');
  expect(arrivalWords({ type: 'matter', id: 'm2', caseId: 'c2' }, undefined)).toBe('一件办理事项有了变化');
});
