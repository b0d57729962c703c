import {
  act,
  cooperation,
  criminalProcedure,
  measures,
  outsidePrisonOpinion,
  outsidePrisonRules,
} from '../../articles/index.ts';
import type { Contribution } from '../../facts/facts.ts';
import type { Computed } from '../../kernel/outcome.ts';
import { parameterValue } from '../../kernel/parameter.ts';
import type { Procedure, Question, Step } from '../../kernel/procedure.ts';
import { by } from '../../kernel/procedure.ts';
import type { MatterState } from '../../kernel/state.ts';
import { noOtherProposal } from '../../proposal/checks.ts';
import { decisionClock } from '../../proposal/clocks.ts';
import { proposalEffects } from '../../proposal/effects.ts';
import { explainProposal } from '../../proposal/explain.ts';
import { proposalFindings } from '../../proposal/findings.ts';
import type { ProposalGiven } from '../../proposal/given.ts';
import { proposalParameters } from '../../proposal/parameters.ts';
import { endPrompt } from '../../proposal/prompts.ts';
import { findFiling, findResult, isGranted } from '../../proposal/records.ts';
import { proposalSteps } from '../../proposal/steps.ts';
import { formatDay } from '../../time/format.ts';
import { notEnded } from '../not-ended.ts';
import { notInFuture } from '../not-in-future.ts';
import * as checks from './checks.ts';
import { recallClaims } from './claims.ts';
import { custodyClock, custodyLate, destinationOf } from './custody.ts';
import * as findings from './findings.ts';
import { bureauReviewForm, findDecided, findRecall, proposeForm, resultForm, servedForm } from './form.ts';
import { groundChecks } from './ladder.ts';
import * as papers from './papers.ts';
import { bureauReview } from './parameters.ts';
import { pieces } from './pieces.ts';
import { supplementClock, supplementLate } from './supplement.ts';

const served: Step = {
  title: '登记执行机关收到决定书',
  kind: 'record',
  by: by('countyAgency'),
  roles: ['clerk', 'approver'],
  form: servedForm,
  after: ['result'],
  when: ({ state }) => isGranted(state),
  optional: true,
  checks: [notInFuture('recall.served-in-future', 'receivedOn', servedForm.receivedOn.title)],
};

const given: ProposalGiven = {
  name: 'recall',
  title: '提请收监执行',
  procedure: () => recall,
  kindOf: () => 'recall',
  filedBy: () => ({
    offices: ['countyAgency'],
    waiting: 'countyAgency',
    text: '由执行地县级社区矫正机构提出，向执行地或者原决定（批准）机关报送。',
    articles: [measures(49)],
  }),
  hears: true,
  reviewed: true,
  pieces,
  bundleRule: 'RECALL-11',
  bundleArticle: cooperation(16),
  proposeForm,
  proposeChecks: [
    ...groundChecks,
    checks.brokenIsNamed,
    checks.evidenceIsThere,
    checks.custodianIsNamed,
    checks.notCountedIsProved,
  ],
  article: measures(49),
  decideChecks: [checks.bureauAgreed],
  resultForm,
  decides: { span: { unit: 'days', amount: 30 }, article: act(49) },
  ends: true,
  afterwards: { served },
};

/** 《暂予监外执行规定》第二十三条; a parameter, because 《实施办法》 does not ask for it. */
const bureau: Step = {
  title: '司法行政部门审核',
  kind: 'opinion',
  by: by('countyBureau'),
  roles: ['approver'],
  form: bureauReviewForm,
  after: ['propose', 'statement', 'bundle', 'legalReview'],
  when: ({ context }) => parameterValue(context.parameters, bureauReview) === true,
  checks: [],
};

function stepsOf(): Procedure['steps'] {
  const { propose, statement, bundle, legalReview, decide, ...later } = proposalSteps(given);
  if (decide === undefined) throw new Error('a proposal is decided on');
  return {
    ...({ propose, statement, bundle, legalReview } as Procedure['steps']),
    bureauReview: bureau,
    decide: { ...decide, after: [...decide.after, 'bureauReview'] },
    ...later,
  };
}

/**
 * 提请收监执行: eight grounds, for 暂予监外执行 only; proposed by the county agency to the body of the place or the one that decided,
 * decided in thirty days, carried out by police or prison (《社区矫正法》第四十九条, 《实施办法》第四十九条、第五十条).
 */
export const recall: Procedure = {
  name: given.name,
  title: given.title,
  version: '1',
  basis: [
    act(49),
    measures(49),
    measures(50),
    outsidePrisonRules(23),
    outsidePrisonOpinion(14),
    cooperation(16),
    criminalProcedure(268),
  ],
  claims: recallClaims,
  decisionStep: 'decide',
  overseeingStep: 'oversee',
  opens: [notEnded, checks.onlyOutsidePrison, noOtherProposal(given, ['recall'])],
  steps: stepsOf(),
  clocks: [decisionClock(given), supplementClock, custodyClock],
  findings: [
    ...proposalFindings(given),
    supplementLate,
    custodyLate,
    findings.otherProvince,
    findings.copiesMissing,
    findings.refusalUnwritten,
  ],
  prompts: [findings.ladderReached, endPrompt(given.name, ['recall']), findings.notCountedUnentered],
  papers: {
    propose: papers.intentionPapers,
    bundle: papers.bundlePapers,
    decide: papers.decisionPapers,
    file: papers.proposalPapers,
    supplement: papers.supplementPapers,
  },
  paperWords: {
    收建: '收监执行建议书',
    收补: '关于补充收监执行材料的函',
    收撤: '关于撤回收监执行建议的函',
  },
  copies: { propose: papers.intentionCopies, file: papers.filingCopies },
  parameters: [...proposalParameters(given), bureauReview],
  affects: effectsOf,
  restsOn: () => [],
  summary: summaryOf,
  explain: explainProposal(given, {
    articles: [act(49), measures(49), outsidePrisonOpinion(14)],
    texts: {
      propose: {
        rule: '暂予监外执行有八种收监情形，逐项写明事实和证据。向执行地或者原决定（批准）机关提出都可以。贿赂等非法手段骗取、脱逃的期间不计入刑期，建议书中写明并附证明。',
      },
      bureauReview: { rule: '由县级司法行政部门审核同意；本地没有要求的不用办。' },
      decide: { rule: '由县级机构的审批人决定是否提出；不提请的写明理由。' },
      file: { rule: '报送决定机关，抄送县级检察院。', told: ['决定（批准）机关', '执行地县级人民检察院'] },
      supplement: { rule: '决定机关要求补充材料的，十五个工作日内补充。' },
      result: {
        rule: '决定机关收到建议书后三十日内决定；不予收监执行的也要有书面决定。决定收监的，登记以后办“终止矫正”。',
      },
      served: { rule: '登记监狱、公安机关收到决定书的日期，三日从这时起算。' },
    },
    computation,
    otherwise: '提请期间矫正照常进行；刑期届满时还没有决定的，照样按期解除，不得延长。',
  }),
  annulmentPaper: papers.annulmentPapers,
};

/** Proposed; decided, with the days that do not count, which the term ledger wants. */
function effectsOf(state: MatterState): Contribution {
  const { proposals, ...others } = proposalEffects(state, 'recall');
  const notCountedDays = isGranted(state) ? findDecided(state)?.notCountedDays : undefined;
  if (proposals === undefined) return others;
  if (notCountedDays === undefined) return { proposals };
  return { proposals: proposals.map((one) => ({ ...one, notCountedDays })) };
}

/** How long is left, while it is typed; where to, once it is decided. */
function computation({ step, facts, state }: Question & { readonly step: string }): readonly Computed[] {
  if (step === 'propose' && facts.term !== undefined)
    return [{ label: '刑期届满', value: formatDay(facts.term.ends) }];
  if (step !== 'carryOut' && step !== 'served') return [];
  return [{ label: '收监、送押', value: destinationOf(findRecall(state)?.body) }];
}

function summaryOf(state: MatterState): string {
  const filedOn = findFiling(state)?.filedOn;
  const result = findResult(state)?.result;
  const outcome = resultForm.result.options.find(({ code }) => code === result)?.label;
  return [
    '提请收监执行',
    ...(filedOn === undefined ? [] : [`${formatDay(filedOn)}报送`]),
    ...(outcome === undefined ? [] : [outcome]),
  ].join('，');
}
