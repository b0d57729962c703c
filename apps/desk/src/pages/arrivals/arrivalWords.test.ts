import { expect, test } from 'vitest';

import type { Candidate } from '../../api/types.ts';
import { intoOf, registerWords } from './arrivalWords.ts';

const candidate = (status: Candidate['status'], caseId: string | null = 'c') =>
  ({ personId: 'p', caseId, status }) as Candidate;

test('an open case goes on, otherwise the person gets another one', () => {
  expect(intoOf(candidate('expected'))).toEqual({ kind: 'case', caseId: 'c' });
  expect(intoOf(candidate('serving'))).toEqual({ kind: 'case', caseId: 'c' });
  expect(intoOf(candidate('discharged'))).toEqual({ kind: 'person', personId: 'p' });
  expect(intoOf(candidate(null, null))).toEqual({ kind: 'person', personId: 'p' });
});

test('the button says what it will do', () => {
  expect(registerWords({ kind: 'new' }, undefined)).toBe('登记并开始交付接收');
  expect(registerWords({ kind: 'person', personId: 'p' }, '演示·扎西')).toContain('另立一案');
  expect(registerWords({ kind: 'case', caseId: 'c' }, '演示·扎西')).toContain('演示·扎西的这一案');
});
