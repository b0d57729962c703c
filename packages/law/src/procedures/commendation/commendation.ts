import { act, measures } from '../../articles/index.ts';
import type { Contribution } from '../../facts/facts.ts';
import type { Procedure } from '../../kernel/procedure.ts';
import { by } from '../../kernel/procedure.ts';
import type { MatterState } from '../../kernel/state.ts';
import { findOutcome, findTaken } from '../../kernel/state.ts';
import { formatDay } from '../../time/format.ts';
import { dayOf } from '../../time/zone.ts';
import { anotherDecides, anotherDecidesParameter } from '../another-decides.ts';
import { legalReviewParameter, legalReviewStep, legallyReviewed } from '../legal-review.ts';
import { notInFuture } from '../not-in-future.ts';
import { overseeingStep } from '../overseeing.ts';
import { publishStep } from '../publicity.ts';
import { mustServe } from '../serving.ts';
import * as checks from './checks.ts';
import { commendationClaims } from './claims.ts';
import { reviewsCommutation } from './commutation.ts';
import { explainCommendation } from './explain.ts';
import * as findings from './findings.ts';
import { commutationForm, decideForm, findProposed, groundLabel, proposeForm } from './form.ts';
import * as papers from './papers.ts';
import { praiseMayBe, promptsPraise } from './prompts.ts';

const anyone = ['clerk', 'approver'] as const;
const named = { name: 'commendation', title: '表扬' } as const;
const review = { procedure: () => commendation, fallback: false } as const;
const branches = [checks.sixMonthsServed, checks.fourConditions, checks.deedNamed];

/** 表扬: must be given for outstanding conduct, may be after six months or for a deed (《社区矫正法》第二十八条、《实施办法》第三十三条). */
export const commendation: Procedure = {
  ...named,
  version: '1',
  basis: [act(28), measures(32), measures(33)],
  claims: commendationClaims,
  decisionStep: 'decide',
  overseeingStep: 'oversee',
  opens: [mustServe],
  steps: {
    propose: {
      title: '提出表扬建议',
      kind: 'request',
      by: by('judicialOffice', 'countyAgency'),
      roles: anyone,
      form: proposeForm,
      after: [],
      checks: [...branches, notInFuture('commendation.deed-in-future', 'deedOn', proposeForm.deedOn.title)],
    },
    legalReview: legalReviewStep({ ...review, after: ['propose'] }),
    decide: {
      title: '县级决定',
      kind: 'decision',
      by: by('countyAgency'),
      roles: ['approver'],
      form: decideForm,
      after: ['propose', 'legalReview'],
      checks: [
        legallyReviewed(review),
        anotherDecides(named, 'propose'),
        checks.mustBeGiven,
        checks.isConfirmed,
        ...branches,
      ],
    },
    publish: publishStep({
      procedure: () => commendation,
      title: '公示',
      stands: ({ state }) => findOutcome(state, 'decide') === 'approved',
    }),
    commutation: {
      title: '核查是否符合减刑条件',
      kind: 'opinion',
      by: by('countyAgency'),
      roles: anyone,
      form: commutationForm,
      after: ['decide'],
      optional: true,
      owed: reviewsCommutation,
      checks: [],
    },
    oversee: { ...overseeingStep(() => commendation), after: ['decide'], afterRefusal: true },
  },
  clocks: [findings.decisionClock],
  findings: [findings.adverseRecord, findings.commutationToExamine, findings.commutationToPropose],
  prompts: [praiseMayBe],
  papers: { decide: papers.decisionPapers, publish: papers.publicationPapers },
  paperWords: { 表扬: '社区矫正表扬决定书', 表撤: '撤销表扬决定书' },
  decisionPapers: ['commendation'],
  copies: { decide: papers.decisionCopies },
  parameters: [
    findings.decideWithin,
    promptsPraise,
    anotherDecidesParameter(named),
    legalReviewParameter(named, false),
  ],
  affects: commendationOf,
  restsOn: () => [],
  summary: summaryOf,
  explain: explainCommendation,
  annulmentPaper: papers.annulmentPapers,
};

function commendationOf(state: MatterState): Contribution {
  const decided = findTaken(state, 'decide');
  if (decided === undefined || findOutcome(state, 'decide') !== 'approved') return {};
  return {
    sanctions: [{ matterId: state.id, kind: 'commendation', on: dayOf(decided.event.happenedAt) }],
  };
}

function summaryOf(state: MatterState): string {
  const decided = findTaken(state, 'decide');
  if (decided === undefined) return `表扬：建议，${groundLabel(findProposed(state)?.ground)}`;
  const on = formatDay(dayOf(decided.event.happenedAt));
  return findOutcome(state, 'decide') === 'approved' ? `表扬：${on}决定` : `表扬：${on}不予表扬`;
}
