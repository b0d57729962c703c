import { getProcedure } from '@guitu/law';
import { expect, test } from 'vitest';

import type { CasePage } from '../../api/types.ts';
import { rowsOf } from '../layout.ts';
import type { LayoutQuestion } from '../layout.ts';
import { detentionNoticeLayout } from './layout.ts';

function fields(measure: string, values: LayoutQuestion['values']): readonly string[] {
  const page = { case: { measure }, matters: [], prohibitions: [] } as unknown as CasePage;
  const question = { values, page, today: '2026-11-23', mode: 'permit' } as const;
  return rowsOf(detentionNoticeLayout, getProcedure('detentionNotice'), 'note', question).flat();
}

test('new or untried crimes are only asked about compulsory measures', () => {
  expect(fields('probation', { measure: 'administrativeDetention' })).not.toContain('newCrime');
  expect(fields('probation', { measure: 'arrest' })).toContain('newCrime');
});

test('the hour of the receipt is only asked for where hours count', () => {
  expect(fields('probation', { measure: 'arrest', newCrime: true })).not.toContain('receivedAt');
  expect(fields('outsidePrison', { measure: 'arrest' })).not.toContain('receivedAt');
  expect(fields('outsidePrison', { measure: 'arrest', newCrime: true })).toContain('receivedAt');
});
