import { leave } from '@guitu/law';
import { describe, expect, test } from 'vitest';

import type { CasePage } from '../api/types.ts';
import { rowsOf, type LayoutQuestion } from './layout.ts';
import { leaveLayout } from './leave/layout.ts';

const page = { matters: [], prohibitions: [] } as unknown as CasePage;
const question = (values: LayoutQuestion['values'], more: Partial<LayoutQuestion> = {}): LayoutQuestion => ({
  values,
  page,
  today: '2026-11-23',
  mode: 'permit',
  ...more,
});
const fields = (step: string, asked: LayoutQuestion) => rowsOf(leaveLayout, leave, step, asked).flat();

describe('the form for leave', () => {
  test('asks for nothing there is no reason for', () => {
    const names = fields('apply', question({}));
    expect(names).toContain('destination');
    expect(names).not.toContain('special');
    expect(names).not.toContain('urgent');
    expect(names).not.toContain('continues');
  });

  test('thirty days need no special circumstances, thirty-one do', () => {
    expect(fields('apply', question({ from: '2026-12-01', until: '2026-12-30' }))).not.toContain('special');
    expect(fields('apply', question({ from: '2026-12-01', until: '2026-12-31' }))).toContain('special');
  });

  test('urgency is asked for within three days', () => {
    expect(fields('apply', question({ from: '2026-11-25' }))).toContain('urgent');
    expect(fields('apply', question({ from: '2026-11-26' }))).not.toContain('urgent');
  });

  test('what is filled in is shown even without a reason', () => {
    expect(fields('apply', question({ special: '随船作业' }))).toContain('special');
  });

  test('the number of the old paper is only asked for when a paper is entered', () => {
    expect(fields('decide', question({}))).not.toContain('originalNumber');
    expect(fields('decide', question({}, { mode: 'record' }))).toContain('originalNumber');
  });
});

test('without a layout short fields stand in pairs and long ones alone', () => {
  const rows = rowsOf({ title: '' }, leave, 'apply', question({}));
  expect(rows).toContainEqual(['from', 'until']);
  expect(rows).toContainEqual(['destination']);
});
