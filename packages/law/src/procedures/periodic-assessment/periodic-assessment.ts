import { act, measures } from '../../articles/index.ts';
import type { Contribution } from '../../facts/facts.ts';
import type { Procedure } from '../../kernel/procedure.ts';
import { by } from '../../kernel/procedure.ts';
import type { MatterState } from '../../kernel/state.ts';
import { findTaken } from '../../kernel/state.ts';
import { formatDay } from '../../time/format.ts';
import { dayOf } from '../../time/zone.ts';
import { anotherDecides, anotherDecidesParameter } from '../another-decides.ts';
import { legalReviewParameter, legalReviewStep, legallyReviewed } from '../legal-review.ts';
import { overseeingStep } from '../overseeing.ts';
import { publishStep } from '../publicity.ts';
import { mustServe } from '../serving.ts';
import * as checks from './checks.ts';
import { periodicAssessmentClaims } from './claims.ts';
import { explainAssessment } from './explain.ts';
import { decideForm, findDecided, findPeriod, openForm, proposeForm } from './form.ts';
import * as papers from './papers.ts';
import { assessWithin, assessmentPeriod, assessmentScheme, copiesProcuratorate } from './parameters.ts';
import { assessmentDue } from './prompts.ts';

const worked = { by: by('judicialOffice', 'countyAgency'), roles: ['clerk', 'approver'] } as const;
const named = { name: 'periodicAssessment', title: '定期考核' } as const;
const review = { procedure: () => periodicAssessment, fallback: false } as const;

/**
 * 定期考核: begun for many at once, proposed by the office on what is on record, decided by the county in writing (《社区矫正法》第二十八条、
 * 《实施办法》第三十二条). How often and by what is the region's; no grade comes about by itself.
 */
export const periodicAssessment: Procedure = {
  ...named,
  version: '1',
  basis: [act(28), measures(32)],
  claims: periodicAssessmentClaims,
  decisionStep: 'decide',
  overseeingStep: 'oversee',
  opens: [mustServe],
  forMany: true,
  steps: {
    open: {
      ...worked,
      title: '开始考核',
      kind: 'request',
      form: openForm,
      after: [],
      checks: [checks.isWholePeriod, checks.assessedOnce],
    },
    propose: {
      ...worked,
      title: '提出考核意见',
      kind: 'opinion',
      form: proposeForm,
      after: ['open'],
      checks: [checks.saysEverything, checks.gradeIsExplained],
    },
    legalReview: legalReviewStep({ ...review, after: ['propose'] }),
    decide: {
      title: '县级确定考核结果',
      kind: 'decision',
      by: by('countyAgency'),
      roles: ['approver'],
      form: decideForm,
      after: ['open', 'propose', 'legalReview'],
      checks: [legallyReviewed(review), anotherDecides(named, 'propose'), checks.gradeIsExplained],
    },
    publish: publishStep({
      procedure: () => periodicAssessment,
      title: '公示',
      stands: ({ state }) => findDecided(state) !== undefined,
    }),
    oversee: { ...overseeingStep(() => periodicAssessment), after: ['decide'] },
  },
  clocks: [],
  findings: [],
  prompts: [assessmentDue],
  papers: { decide: papers.decisionPapers, publish: papers.publicationPapers },
  paperWords: { 考通: '社区矫正对象定期考核结果通知书', 考撤: '撤销定期考核结果通知书' },
  decisionPapers: ['assessmentNotice'],
  copies: { decide: papers.decisionCopies },
  parameters: [
    assessmentPeriod,
    assessmentScheme,
    assessWithin,
    copiesProcuratorate,
    anotherDecidesParameter(named),
    legalReviewParameter(named, false),
  ],
  affects: resultOf,
  restsOn: () => [],
  summary: summaryOf,
  explain: explainAssessment,
  annulmentPaper: papers.annulmentPapers,
};

function resultOf(state: MatterState): Contribution {
  const period = findPeriod(state);
  if (period === undefined) return {};
  const decided = findTaken(state, 'decide');
  const { grade, evidenceOf } = findDecided(state) ?? {};
  const matter = { matterId: state.id, ...period };
  if (decided === undefined || grade === undefined) return { assessing: [{ ...matter, on: state.openedOn }] };
  const on = dayOf(decided.event.happenedAt);
  const isEvidence = evidenceOf === 'repentance' || evidenceOf === 'seriousViolation';
  return { assessments: [{ ...matter, on, grade, ...(isEvidence ? { evidenceOf } : {}) }] };
}

function summaryOf(state: MatterState): string {
  const period = findPeriod(state);
  if (period === undefined) return '定期考核';
  const days = `${formatDay(period.from)}至${formatDay(period.until)}`;
  const grade = findDecided(state)?.grade;
  return grade === undefined ? `定期考核：${days}` : `定期考核：${days}，${grade}`;
}
