import { expect, test } from 'vitest';

import type { Access } from './access.ts';
import { systemAccess } from './access.ts';
import {
  assessmentAccess,
  assessmentCode,
  heldAt,
  isAssessmentCode,
  placeOfHolder,
} from './assessment-range.ts';

const county = 533_401_000_000;
const agency: Access = { ...systemAccess('示例'), role: 'agency', low: county, high: county + 999_999 };

test('codes of assessments lie beyond every range and lead back to their place', () => {
  const code = assessmentCode(county);
  expect(code).toBeGreaterThan(systemAccess().high);
  expect([isAssessmentCode(code), isAssessmentCode(county)]).toEqual([true, false]);
  expect([placeOfHolder(code), placeOfHolder(county)]).toEqual([county, county]);
  expect([heldAt(county + 204_000, code), heldAt(county + 204_000, county)]).toEqual([
    assessmentCode(county + 204_000),
    county + 204_000,
  ]);
});

test('a county, and an office, sees the assessments of its own place', () => {
  expect(assessmentAccess(agency)).toMatchObject({
    low: assessmentCode(county),
    high: assessmentCode(county + 999_999),
  });
});

test.each([
  ['a prefecture', { ...agency, low: 533_400_000_000, high: 533_499_999_999 }],
  ['a range of two counties', { ...agency, high: county + 1_000_000 }],
  ['a procuratorate', { ...agency, role: 'procuratorate' as const }],
  ['a guest', { ...agency, role: 'guest' as const }],
  ['the installation', systemAccess()],
])('%s sees none', (_, access) => {
  expect(() => assessmentAccess(access)).toThrow('nobody but the agency of a county');
});
