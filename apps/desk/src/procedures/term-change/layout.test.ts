import { findProcedure } from '@guitu/law';
import { expect, test } from 'vitest';

import type { CasePage } from '../../api/types.ts';
import { rowsOf } from '../layout.ts';
import { termChangeLayout } from './layout.ts';

function shown(kind: string | undefined, measure: string): readonly string[] {
  const values = kind === undefined ? {} : { kind };
  const page = { case: { measure } } as unknown as CasePage;
  const question = { values, page, today: '2026-12-01', mode: 'permit' } as const;
  return rowsOf(termChangeLayout, findProcedure('termChange')!, 'enter', question).flat();
}

test('before the kind of paper is chosen only what every paper has is asked', () => {
  expect(shown(undefined, 'control')).toEqual([
    'kind',
    'paperNumber',
    'authority',
    'paperOn',
    'effectiveOn',
    'ends',
    'evidence',
    'note',
  ]);
});

test('each paper asks for what such papers say', () => {
  expect(shown('notCounted', 'outsidePrison')).toContain('ground');
  expect(shown('notCounted', 'outsidePrison')).not.toContain('years');
  expect(shown('commutation', 'control')).toEqual(expect.arrayContaining(['copied', 'detainedDays']));
  expect(shown('commutation', 'control')).not.toContain('startsFrom');
  expect(shown('executingNotice', 'control')).toEqual(expect.arrayContaining(['startsFrom', 'banYears']));
});

test('detention is asked where it counts or might be thought to, the penalty only beside probation', () => {
  expect(shown('executingNotice', 'parole')).not.toContain('detainedDays');
  expect(shown('executingNotice', 'probation')).toEqual(expect.arrayContaining(['detainedDays', 'penalty']));
  expect(shown('executingNotice', 'control')).not.toContain('penalty');
});
