import { measures } from '../../articles/index.ts';
import type { Contribution } from '../../facts/facts.ts';
import type { Procedure } from '../../kernel/procedure.ts';
import { by } from '../../kernel/procedure.ts';
import type { MatterState } from '../../kernel/state.ts';
import { findOutcome, findTaken } from '../../kernel/state.ts';
import { formatDay } from '../../time/format.ts';
import { dayOf } from '../../time/zone.ts';
import { entrusted } from '../entrusted.ts';
import { overseeingStep } from '../overseeing.ts';
import { mustServe } from '../serving.ts';
import { changeIsEvidenced, levelIsKnown } from './checks.ts';
import { classificationClaims } from './claims.ts';
import { explainClassification } from './explain.ts';
import { otherThanFirst } from './findings.ts';
import { assessForm, decideForm, findAssessment, findDecision } from './form.ts';
import { decisionCopies, decisionPapers } from './papers.ts';
import { classificationParameters } from './parameters.ts';
import { reviewLevel } from './prompts.ts';

/** 分类管理: assessed as a whole, decided by the county, done anew whenever things change (《实施办法》第二十一条). */
export const classification: Procedure = {
  name: 'classification',
  title: '分类管理',
  version: '1',
  basis: [measures(21)],
  claims: classificationClaims,
  decisionStep: 'decide',
  overseeingStep: 'oversee',
  opens: [mustServe],
  steps: {
    assess: {
      title: '综合评估',
      kind: 'opinion',
      by: entrusted('classification'),
      roles: ['clerk', 'approver'],
      form: assessForm,
      after: [],
      checks: [levelIsKnown('proposed'), changeIsEvidenced],
    },
    decide: {
      title: '确定类别',
      kind: 'decision',
      by: by('countyAgency'),
      roles: ['approver'],
      form: decideForm,
      after: ['assess'],
      checks: [mustServe, levelIsKnown('level')],
    },
    oversee: overseeingStep(() => classification),
  },
  clocks: [],
  findings: [otherThanFirst],
  prompts: [reviewLevel],
  papers: { decide: decisionPapers },
  copies: { decide: decisionCopies },
  parameters: classificationParameters,
  affects: levelOf,
  restsOn: () => [],
  summary: summaryOf,
  explain: explainClassification,
};

function levelOf(state: MatterState): Contribution {
  const decision = findDecision(state);
  const decided = findTaken(state, 'decide');
  if (decided !== undefined && findOutcome(state, 'decide') === 'refused')
    return { levelKept: { matterId: state.id, on: dayOf(decided.event.happenedAt) } };
  if (decision?.level === undefined || decision.from === undefined) return {};
  if (findOutcome(state, 'decide') !== 'approved') return {};
  return { levels: [{ matterId: state.id, level: decision.level, from: decision.from }] };
}

function summaryOf(state: MatterState): string {
  const decision = findDecision(state);
  const outcome = findOutcome(state, 'decide');
  if (outcome === 'refused') return '分类管理：不予调整';
  if (outcome === 'approved' && decision?.level !== undefined && decision.from !== undefined) {
    return `分类管理：${decision.level}，${formatDay(decision.from)}起`;
  }
  const proposed = findAssessment(state)?.proposed;
  return proposed === undefined ? '分类管理' : `分类管理：建议${proposed}`;
}
