import { findProcedure } from '@guitu/law';
import { expect, test } from 'vitest';

import { startGroups } from './startGroups.ts';

const row = (procedure: string) => ({
  procedure,
  title: findProcedure(procedure)?.title ?? procedure,
  step: 'apply',
  refusals: [],
});

test('what belongs together stands together, in the order it is needed; the rest comes last', () => {
  const names = ['termChange', 'emergency', 'leave', 'diagnosis', 'revocation', 'violation'];
  const groups = startGroups(names.map((name) => row(name)));
  expect(groups.map(({ title, rows }) => [title, rows.map(({ procedure }) => procedure)])).toEqual([
    ['本人申请和审批', ['leave', 'diagnosis']],
    ['违规、查找和处置', ['violation', 'emergency']],
    ['提请', ['revocation']],
    ['登记文书、通知和其他', ['termChange']],
  ]);
});

test('a list with nothing in it is not announced', () => {
  expect(startGroups([row('leave')]).map(({ title }) => title)).toEqual(['本人申请和审批']);
  expect(startGroups([])).toEqual([]);
});
