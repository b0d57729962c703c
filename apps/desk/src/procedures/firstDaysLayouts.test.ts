import { classification, correctionPlan, inductionDeclaration, team } from '@guitu/law';
import { describe, expect, test } from 'vitest';

import type { CasePage } from '../api/types.ts';
import { findLayout } from './findLayout.ts';
import { rowsOf, type LayoutQuestion } from './layout.ts';

const person = (birthOn: string, minor = false) =>
  ({
    case: { minor, person: { birthOn } },
    term: { begins: '2026-01-01' },
    matters: [],
    prohibitions: [],
  }) as unknown as CasePage;

const adult = person('1990-05-01');
const fields = (
  procedure: Parameters<typeof findLayout>[0],
  step: string,
  page: CasePage,
  values: LayoutQuestion['values'] = {},
) =>
  rowsOf(findLayout(procedure), procedure, step, {
    values,
    page,
    today: '2026-11-23',
    mode: 'permit',
  }).flat();

describe('the forms of the first days', () => {
  test.each([team, inductionDeclaration, correctionPlan, classification])(
    '$title has a layout of its own that names only fields there are',
    (procedure) => {
      const { rows = {} } = findLayout(procedure);
      expect(Object.keys(rows)).not.toEqual([]);
      for (const [step, wanted] of Object.entries(rows))
        for (const name of wanted.flat())
          expect(procedure.steps[step]?.form, `${step}.${name}`).toHaveProperty(name);
    },
  );

  test('a declaration asks for an interpreter with another language, and for a witness with a fingerprint', () => {
    expect(fields(inductionDeclaration, 'declare', adult)).not.toContain('interpreter');
    expect(fields(inductionDeclaration, 'declare', adult, { language: '藏语' })).toContain('interpreter');
    expect(fields(inductionDeclaration, 'declare', adult, { confirmation: 'signed' })).not.toContain(
      'witness',
    );
    expect(fields(inductionDeclaration, 'declare', adult, { confirmation: 'fingerprint' })).toContain(
      'witness',
    );
  });

  test('minors are never asked whether in public, and their plan always says what it considers', () => {
    for (const minor of [person('1990-05-01', true), person('2009-01-01'), person('2008-06-01')]) {
      expect(fields(inductionDeclaration, 'declare', minor)).not.toContain('public');
      expect(fields(correctionPlan, 'draw', minor)).toContain('minorNeeds');
    }
    expect(fields(inductionDeclaration, 'declare', adult)).toContain('public');
    expect(fields(correctionPlan, 'draw', adult)).not.toContain('minorNeeds');
  });
});
