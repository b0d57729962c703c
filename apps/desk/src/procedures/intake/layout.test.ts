import type { Measure } from '@guitu/law';
import { intake } from '@guitu/law';
import { describe, expect, test } from 'vitest';

import type { CasePage } from '../../api/types.ts';
import { rowsOf } from '../layout.ts';
import type { LayoutQuestion } from '../layout.ts';
import { intakeLayout } from './layout.ts';

function fields(step: string, measure: Measure, values: LayoutQuestion['values'] = {}): readonly string[] {
  const page = { case: { measure }, matters: [], prohibitions: [] } as unknown as CasePage;
  return rowsOf(intakeLayout, intake, step, { values, page, today: '2026-11-23', mode: 'permit' }).flat();
}

describe('the form for 交付接收', () => {
  test('asks for the days that the measure counts from, and no others', () => {
    expect(fields('announce', 'probation')).toContain('reportBy');
    expect(fields('announce', 'probation')).not.toContain('releasedOn');
    expect(fields('announce', 'probation')).not.toContain('custodianNotifiedOn');
    expect(fields('announce', 'parole')).toContain('releasedOn');
    expect(fields('announce', 'outsidePrison')).toContain('custodianNotifiedOn');
    expect(fields('announce', 'outsidePrison')).not.toContain('reportBy');
  });

  test('what is filled in is shown even where the measure does not need it', () => {
    expect(fields('announce', 'control', { releasedOn: '2026-03-01' })).toContain('releasedOn');
  });

  test('a hospital is asked for only where somebody is received in one', () => {
    expect(fields('receive', 'outsidePrison', { manner: 'video' })).toContain('hospital');
    expect(fields('receive', 'outsidePrison', { manner: 'handover' })).not.toContain('hospital');
    expect(fields('receive', 'probation', { manner: 'self' })).not.toContain('escort');
  });

  test.each(Object.keys(intake.steps))('%s names no field twice and leaves none out', (step) => {
    const form = Object.keys(intake.steps[step]!.form);
    const everything = Object.fromEntries(form.map((name) => [name, 'x']));
    expect([...fields(step, 'parole', everything)].toSorted()).toEqual(form.toSorted());
  });
});
