import { findProcedure } from '@guitu/law';
import { expect, test } from 'vitest';

import { startGroups } from './startGroups.ts';

const row = (procedure: string) => ({
  procedure,
  title: findProcedure(procedure)?.title ?? procedure,
  step: 'apply',
  refusals: [],
});

test('what is decided stands apart from what is written down; each keeps its order', () => {
  const groups = startGroups(['leave', 'emergency', 'diagnosis', 'stopping'].map((name) => row(name)));
  expect(groups.map(({ title, rows }) => [title, rows.map(({ procedure }) => procedure)])).toEqual([
    ['办理和审批', ['leave', 'diagnosis']],
    ['登记已经发生的事', ['emergency', 'stopping']],
  ]);
});

test('a list with nothing in it is not announced', () => {
  expect(startGroups([row('leave')]).map(({ title }) => title)).toEqual(['办理和审批']);
  expect(startGroups([])).toEqual([]);
});
