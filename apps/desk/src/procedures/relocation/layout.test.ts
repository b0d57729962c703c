import type { Measure } from '@guitu/law';
import { relocation } from '@guitu/law';
import { describe, expect, test } from 'vitest';

import type { CasePage } from '../../api/types.ts';
import { rowsOf } from '../layout.ts';
import type { LayoutQuestion } from '../layout.ts';
import { relocationLayout } from './layout.ts';

function fields(
  step: string,
  measure: Measure,
  values: LayoutQuestion['values'] = {},
  mode: 'permit' | 'record' = 'permit',
): readonly string[] {
  const page = { case: { measure }, matters: [], prohibitions: [] } as unknown as CasePage;
  return rowsOf(relocationLayout, relocation, step, { values, page, today: '2026-11-23', mode }).flat();
}

describe('the form for 执行地变更', () => {
  test('asks who approved a 暂予监外执行, and nobody else', () => {
    expect(fields('ask', 'outsidePrison')).toContain('approver');
    expect(fields('ask', 'probation')).not.toContain('approver');
    expect(fields('inquiry', 'parole')).not.toContain('approver');
  });

  test('asks what is missing where something is', () => {
    expect(fields('receive', 'probation', { complete: 'no' })).toContain('missing');
    expect(fields('receive', 'probation', { complete: 'yes' })).not.toContain('missing');
  });

  test('a file that stays needs no prison', () => {
    expect(fields('prisonNotice', 'outsidePrison', { situation: 'notMoved' })).not.toContain('custodian');
    expect(fields('prisonNotice', 'outsidePrison', { situation: 'designated' })).toContain('custodian');
  });

  test('the number of the old paper is only asked for when a paper is entered', () => {
    expect(fields('decide', 'probation')).not.toContain('originalNumber');
    expect(fields('decide', 'probation', {}, 'record')).toContain('originalNumber');
  });

  test.each(Object.keys(relocation.steps))('%s names no field twice and leaves none out', (step) => {
    const form = Object.keys(relocation.steps[step]!.form);
    const everything = Object.fromEntries(form.map((name) => [name, 'x']));
    expect([...fields(step, 'outsidePrison', everything)].toSorted()).toEqual(form.toSorted());
  });

  test('every step stands on the paper under a name of its own', () => {
    expect(Object.keys(relocationLayout.labels ?? {}).toSorted()).toEqual(
      Object.keys(relocation.steps).toSorted(),
    );
  });
});
