import { act, measures } from '../../articles/index.ts';
import type { Contribution } from '../../facts/facts.ts';
import type { Procedure } from '../../kernel/procedure.ts';
import type { MatterState } from '../../kernel/state.ts';
import { formatDay } from '../../time/format.ts';
import { entrusted } from '../entrusted.ts';
import { notInFuture } from '../not-in-future.ts';
import { overseeingStep } from '../overseeing.ts';
import { mustServe } from '../serving.ts';
import { considersMinor, evaluatedAfterDrawn, noPlanYet } from './checks.ts';
import { planClaims } from './claims.ts';
import { explainPlan } from './explain.ts';
import { adjustForm, drawForm, evaluateForm, findEvaluation, findPlan } from './form.ts';
import { evaluationPapers, planPapers } from './papers.ts';
import { adjustmentDue, evaluationDue, evaluationMonths } from './prompts.ts';

const anyone = ['clerk', 'approver'] as const;
const competent = entrusted('correctionPlan');

/** 矫正方案: what is to be done with this one person, drawn once and adjusted as things change (《社区矫正法》第二十四条，《实施办法》第二十二条). */
export const correctionPlan: Procedure = {
  name: 'correctionPlan',
  title: '矫正方案',
  version: '1',
  basis: [act(24), measures(22)],
  claims: planClaims,
  decisionStep: 'draw',
  overseeingStep: 'oversee',
  opens: [mustServe, noPlanYet],
  steps: {
    draw: {
      title: '制定矫正方案',
      kind: 'decision',
      by: competent,
      roles: anyone,
      form: drawForm,
      after: [],
      checks: [notInFuture('plan.drawn-in-future', 'drawnOn', '制定日期'), considersMinor],
    },
    adjust: {
      title: '调整方案',
      kind: 'record',
      by: competent,
      roles: anyone,
      form: adjustForm,
      after: ['draw'],
      optional: true,
      repeatable: true,
      checks: [mustServe, notInFuture('plan.adjusted-in-future', 'adjustedOn', '调整日期'), considersMinor],
    },
    evaluate: {
      title: '阶段评估',
      kind: 'record',
      by: competent,
      roles: anyone,
      form: evaluateForm,
      after: ['draw'],
      optional: true,
      repeatable: true,
      checks: [
        mustServe,
        notInFuture('plan.evaluated-in-future', 'evaluatedOn', '评估日期'),
        evaluatedAfterDrawn,
      ],
    },
    oversee: overseeingStep(() => correctionPlan),
  },
  clocks: [],
  findings: [],
  prompts: [evaluationDue, adjustmentDue],
  papers: { draw: planPapers, adjust: planPapers, evaluate: evaluationPapers },
  copies: {},
  parameters: [evaluationMonths],
  affects: planOf,
  restsOn: () => [],
  summary: summaryOf,
  explain: explainPlan,
};

function planOf(state: MatterState): Contribution {
  const plan = findPlan(state);
  if (plan === undefined) return {};
  const evaluation = findEvaluation(state);
  const owed = evaluation?.adjusts === true && plan.on < evaluation.on;
  return {
    plan: {
      matterId: state.id,
      on: plan.on,
      ...(evaluation === undefined ? {} : { evaluatedOn: evaluation.on }),
      ...(owed ? { adjustmentOwed: true } : {}),
    },
  };
}

function summaryOf(state: MatterState): string {
  const plan = findPlan(state);
  if (plan === undefined) return '矫正方案';
  return `矫正方案：${formatDay(plan.on)}${plan.step.step === 'adjust' ? '调整' : '制定'}`;
}
