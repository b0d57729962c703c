import { act, cooperation, criminalLaw, measures } from '../../articles/index.ts';
import type { Computed } from '../../kernel/outcome.ts';
import type { Procedure, Question } from '../../kernel/procedure.ts';
import type { MatterState } from '../../kernel/state.ts';
import { noOtherProposal } from '../../proposal/checks.ts';
import { decisionClock } from '../../proposal/clocks.ts';
import { proposalEffects } from '../../proposal/effects.ts';
import { explainProposal } from '../../proposal/explain.ts';
import { proposalFindings } from '../../proposal/findings.ts';
import type { ProposalGiven } from '../../proposal/given.ts';
import { proposalParameters } from '../../proposal/parameters.ts';
import { endPrompt } from '../../proposal/prompts.ts';
import { findFiling, findResult } from '../../proposal/records.ts';
import { agencyOf, isHandedUp, sameLevel } from '../../proposal/same-level.ts';
import { proposalSteps } from '../../proposal/steps.ts';
import { formatDay } from '../../time/format.ts';
import { notEnded } from '../not-ended.ts';
import * as checks from './checks.ts';
import { revocationClaims } from './claims.ts';
import * as findings from './findings.ts';
import { findRevocation, kindOf, kinds, proposeForm, resultForm } from './form.ts';
import * as ladder from './ladder.ts';
import * as papers from './papers.ts';
import { pieces } from './pieces.ts';

const given: ProposalGiven = {
  name: 'revocation',
  title: '提请撤销缓刑、假释',
  procedure: () => revocation,
  kindOf,
  filedBy: sameLevel([measures(46), measures(47)]),
  hears: true,
  handedUp: isHandedUp,
  reviewed: true,
  pieces,
  bundleArticle: cooperation(16),
  proposeForm,
  proposeChecks: [
    checks.kindFitsMeasure,
    checks.groundsFitKind,
    checks.noNewCrime,
    ladder.absenceIsLong,
    ladder.warnedTwice,
    ladder.penalizedBefore,
    ladder.prohibitionIsThere,
    ladder.seriousnessIsReasoned,
    checks.investigatedFirst,
    checks.evidenceIsThere,
    checks.courtIsRight,
    checks.prisonIsNamed,
  ],
  article: act(46),
  resultForm,
  resultChecks: [checks.effectiveAtOnce],
  decides: { span: { unit: 'days', amount: 30 }, article: act(48) },
  ends: true,
};

/**
 * 提请撤销缓刑、撤销假释: five grounds for probation, three for parole; proposed by the agency of the level of the court, ruled by the
 * court, carried out by the police (《社区矫正法》第四十六条、第四十八条, 《实施办法》第四十六条、第四十七条、第五十条). A new crime is none of it.
 */
export const revocation: Procedure = {
  name: given.name,
  title: given.title,
  version: '1',
  basis: [act(46), act(48), measures(46), measures(47), criminalLaw(77), criminalLaw(86), cooperation(16)],
  claims: revocationClaims,
  decisionStep: 'decide',
  overseeingStep: 'oversee',
  opens: [notEnded, checks.revocableMeasure, noOtherProposal(given, ['revokeProbation', 'revokeParole'])],
  steps: proposalSteps(given),
  clocks: [decisionClock(given)],
  findings: [...proposalFindings(given), findings.notHeard, findings.originalCourtNotTold],
  prompts: [findings.ladderReached, endPrompt(given.name, ['revokeProbation', 'revokeParole'])],
  papers: {
    propose: papers.intentionPapers,
    bundle: papers.bundlePapers,
    handUp: papers.handUpPapers,
    decide: papers.decisionPapers,
    file: papers.proposalPapers,
  },
  paperWords: {
    撤报: '关于报送提请撤销缓刑（假释）材料的请示',
    撤建: '撤销缓刑（假释）建议书',
    撤回: '关于撤回撤销缓刑（假释）建议的函',
  },
  copies: { propose: papers.intentionCopies, file: papers.filingCopies },
  parameters: proposalParameters(given),
  affects: (state) => proposalEffects(state, kindOf(state), agencyOf({ state, values: {} })),
  restsOn: () => [],
  summary: summaryOf,
  explain: explainProposal(given, {
    articles: [act(46), measures(46), measures(47)],
    texts: {
      propose: {
        rule: '缓刑有五种情形，假释有三种情形（不要求情节严重）。先查证，后提请；每一种情形写明事实和证据。新罪、漏罪由审理新案的法院撤销。',
      },
      decide: {
        rule: '由与受理法院同级的社区矫正机构的审批人决定是否提请；不提请的写明理由。',
      },
      file: {
        rule: '一般向原审人民法院提请；原审法院与本机构不在同一省的，可以向执行地同级法院提请。',
        told: ['受理的人民法院', '同级人民检察院', '假释的：公安机关、原服刑或者接收档案的监狱'],
      },
      result: {
        rule: '法院收到建议书后三十日内裁定，裁定前听取本人及其律师的意见；裁定一经作出立即生效。撤销的，登记以后办“终止矫正”。',
      },
    },
    computation,
    otherwise: '提请期间矫正照常进行；期满时法院还没有裁定的，照样按期解除，不得延长。',
  }),
  annulmentPaper: papers.annulmentPapers,
};

/** When the month of an absence is over, while it is typed. */
function computation(question: Question & { readonly step: string }): readonly Computed[] {
  if (question.step !== 'propose') return [];
  const absence = ladder.absenceOf(question);
  if (absence === undefined) return [];
  const month = ladder.monthFrom(absence.from, question.context);
  return [{ label: '脱离监管满一个月', value: `${formatDay(month)}，超过这一天才是这一情形` }];
}

function summaryOf(state: MatterState): string {
  const kind = findRevocation(state)?.kind;
  const label = kinds.find(({ code }) => code === kind)?.label ?? '撤销缓刑、假释';
  const filedOn = findFiling(state)?.filedOn;
  const result = findResult(state)?.result;
  const outcome = resultForm.result.options.find(({ code }) => code === result)?.label;
  return [
    `提请${label}`,
    ...(filedOn === undefined ? [] : [`${formatDay(filedOn)}报送`]),
    ...(outcome === undefined ? [] : [outcome]),
  ].join('，');
}
