import { expect, test } from 'vitest';

import type { CaseFacts } from '../facts/facts.ts';
import { procedures } from '../procedures/index.ts';
import { factsOf, minorSupervisee } from '../testing/facts.ts';
import { papersForPerson } from '../testing/recorded-course.ts';
import type { PaperOrder } from './outcome.ts';

/*
 * Whoever is decided about is told why, by which article, and whom to turn to. What a person gets of a step is either a decision, and
 * then says all three, or stands in a list below with the reason why it is none. A new paper that is in neither fails here.
 */

const cases: readonly CaseFacts[] = [
  factsOf(),
  factsOf({ measure: 'outsidePrison' }),
  factsOf({ measure: 'parole', supervisee: minorSupervisee }),
];

/** Nothing is decided by them: they tell of a day, a right, an obligation, or go before a decision. */
const tells: Readonly<Record<string, string>> = {
  inductionDeclaration: '宣告法院、监狱的决定，附权利和义务',
  guardianNotice: '通知监护人',
  violationGuardianNotice: '请监护人到场',
  dischargeGuardianNotice: '请监护人到场',
  dischargeCertificate: '法定格式，期满依法解除，没有不利于本人的内容',
  violationNotice: '决定以前告知拟处理意见，听取陈述申辩',
  revocationIntention: '提请以前告知，听取陈述申辩，由法院裁定',
  recallIntention: '提请以前告知，听取陈述申辩，由决定机关决定',
  relocationInforming: '告知报到的期限和后果，决定书另有',
  newGuarantorNotice: '告知另提保证人的期限和后果',
  monitoringNotice: '随决定书告知期限、要求、后果',
  monitoringRemoval: '停用、取下，没有不利于本人的内容',
};

/** What was asked for is granted: the request is the reason. */
const grants: ReadonlySet<string> = new Set([
  'contactApproval',
  'placeApproval',
  'reviewExtensionApproval',
  'recurringTravelApproval',
  'relocationDecision',
]);

/** What came of a complaint: the result is told (§34), and what was found about others is not handed out. */
const results: ReadonlySet<string> = new Set(['complaintResult']);

/** Made by templates of their own, in which reasons and article stand; their tests are in packages/papers. */
const ownTemplates: ReadonlySet<string> = new Set(['leaveDecision', 'leaveRefusal']);

interface Decision {
  readonly procedure: string;
  readonly kind: string;
  readonly text: string;
  readonly isLetter: boolean;
}

/** Every paper that somebody gets in some course of some procedure, and who sends it. */
function played(): readonly (readonly [procedure: string, paper: PaperOrder])[] {
  return procedures
    .filter(({ file }) => file === undefined)
    .flatMap((procedure) =>
      cases.flatMap((facts) =>
        Array.from({ length: 9 }, (_, roll) => papersForPerson(procedure, facts, roll))
          .flat()
          .map(({ paper }) => [procedure.name, paper] as const),
      ),
    );
}

function decisions(papers: ReturnType<typeof played>): readonly Decision[] {
  const found = new Map<string, Decision>();
  for (const [procedure, { kind, data, template }] of papers) {
    if (kind in tells) continue;
    const text = JSON.stringify(data);
    found.set(`${kind} ${text.replaceAll(/\d/gu, '')}`, {
      procedure,
      kind,
      text,
      isLetter: template === 'letter',
    });
  }
  return [...found.values()];
}

const sent = played();
const all = decisions(sent);
const kinds = [...new Set(all.map(({ kind }) => kind))];

test('the courses that are played reach what is decided about people', () => {
  expect(kinds).toEqual(
    expect.arrayContaining([
      'leaveDecision',
      'leaveRefusal',
      'classificationNotice',
      'warningDecision',
      'admonitionDecision',
      'noTreatmentDecision',
      'violationAnswer',
      'contactRefusal',
      'placeRefusal',
      'reviewExtensionRefusal',
      'monitoringOrder',
      'recurringTravelRefusal',
      'recurringTravelEnd',
      'assessmentNotice',
      'objectionAnswer',
      'dataRequestAnswer',
      'minorFileRefusal',
      'complaintResult',
    ]),
  );
});

test.each(kinds)('%s says by which article, why, and whom to turn to', (kind) => {
  for (const { text, isLetter } of all.filter((one) => one.kind === kind)) {
    expect(isLetter || ownTemplates.has(kind), 'a template of its own has a test of its own').toBe(true);
    expect(text, 'whom to turn to').toMatch(/可以(依法)?向[^"]*(提出|申请监督|投诉|控告)/u);
    if (!isLetter) continue;
    expect(text, 'by which article').toMatch(/《[^》]+》第[一二三四五六七八九十百]+条/u);
    if (!grants.has(kind) && !results.has(kind))
      expect(text, 'why').toMatch(/(理由|说明)：|经调查核实：|督促|怠于|经查明：/u);
  }
});

test('no decision names a time for objecting that the law does not set', () => {
  for (const { kind, text } of all)
    expect(text, kind).not.toMatch(/[一二三四五六七八九十\d]+(个工作)?日(以)?内(向|提出)/u);
});

test('what is said to be no decision is still a paper that somebody gets', () => {
  const reached = new Set(sent.map(([, { kind }]) => kind));
  expect(Object.keys(tells).filter((kind) => !reached.has(kind))).toEqual([]);
});
