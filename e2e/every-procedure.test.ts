import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { procedures } from '@guitu/law';
import { expect, test } from 'vitest';

/** Where each procedure is walked in a real browser, from its first form to its last paper. */
const walkedIn: Readonly<Record<string, string>> = {
  leave: 'leave',
  intake: 'intake',
  team: 'induction',
  inductionDeclaration: 'induction',
  correctionPlan: 'induction',
  classification: 'induction',
  detentionNotice: 'outside-prison',
  lostContact: 'lost-contact',
  violation: 'violation',
  prohibitionOrder: 'approvals',
  exitBan: 'daily-records',
  medicalBasis: 'outside-prison',
  openingBalance: 'daily-records',
  discharge: 'whole-life',
  relocation: 'whole-life',
  termination: 'outside-prison',
  sealing: 'minors',
  termChange: 'term-change',
  contactPermission: 'approvals',
  reviewExtension: 'approvals',
  guarantor: 'outside-prison',
  diagnosis: 'outside-prison',
  stopping: 'daily-records',
  emergency: 'outside-prison',
  placePermission: 'approvals',
  staffProtection: 'daily-records',
  electronicMonitoring: 'decisions',
  revocation: 'revocation',
  arrest: 'revocation',
  commutation: 'commutation',
  recall: 'recall',
  recurringTravel: 'decisions',
  minorProtection: 'minors',
  assessment: 'assessment',
  procuratorialSupervision: 'oversight',
  complaint: 'complaints',
  reoffence: 'complaints',
  commendation: 'praise',
  periodicAssessment: 'praise',
  objection: 'praise',
  referral: 'praise',
  sealedRecordQuery: 'minors',
  dataRequest: 'rights',
};

/** What begins one that is not opened by its own form's address: a line of a checklist, a page of its own, another matter. */
const begunBy: Readonly<Record<string, string>> = {
  leave: 'askForLeave(',
  intake: 'registerArrival(',
  team: "goToFirstDay(county, womanCase, '矫正小组')",
  inductionDeclaration: "goToFirstDay(county, womanCase, '入矫宣告')",
  correctionPlan: "goToFirstDay(county, womanCase, '矫正方案')",
  classification: "goToFirstDay(nixi, womanCase, '首次分类')",
  discharge: "'登记“核对期满事项”'",
  assessment: "{ name: '登记委托' }",
  procuratorialSupervision: "{ name: '提出监督意见' }",
};

function storyOf(name: string): string {
  const file = walkedIn[name];
  if (file === undefined) return '';
  return readFileSync(fileURLToPath(new URL(`./${file}.test.ts`, import.meta.url)), 'utf8');
}

/** Whether that text begins a matter of the procedure. */
function begins(text: string, name: string): boolean {
  const given = begunBy[name];
  if (given !== undefined) return text.includes(given);
  return new RegExp(String.raw`\bbegin\(\s*'${name}'|/start/${name}\b`).test(text);
}

test('every procedure is walked in the browser', () => {
  const without = procedures.filter(({ name }) => !begins(storyOf(name), name)).map(({ name }) => name);
  expect(without).toEqual([]);
});

test('the list names no procedure that is gone', () => {
  const known = new Set(procedures.map(({ name }) => name));
  expect([...Object.keys(walkedIn), ...Object.keys(begunBy)].filter((name) => !known.has(name))).toEqual([]);
});

test('a story that does not begin a procedure is none of it', () => {
  expect(begins("await begin('leaveOfAnother', person.id", 'termination')).toBe(false);
  expect(begins("matter = await begin(\n  'termination', person.id", 'termination')).toBe(true);
  expect(begins('await office.open(`/cases/${id}/start/termination`)', 'termination')).toBe(true);
});
