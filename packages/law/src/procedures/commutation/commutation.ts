import {
  act,
  commutationRules,
  criminalLaw,
  measures,
  procedureInterpretation,
} from '../../articles/index.ts';
import type { Computed } from '../../kernel/outcome.ts';
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
import { findFiling, findResult } from '../../proposal/records.ts';
import { proposalSteps } from '../../proposal/steps.ts';
import { formatDay } from '../../time/format.ts';
import { mustServe } from '../serving.ts';
import * as checks from './checks.ts';
import { commutationClaims } from './claims.ts';
import { notCarried } from './findings.ts';
import { prefectureForm, proposeForm, resultForm } from './form.ts';
import { filedBy, filingAgency, goesToProvince } from './level.ts';
import * as papers from './papers.ts';
import { pieces } from './pieces.ts';

const given: ProposalGiven = {
  name: 'commutation',
  title: '提请减刑',
  procedure: () => commutation,
  kindOf: () => 'commutation',
  filedBy,
  hears: false,
  handedUp: (question) => filingAgency(question) !== 'countyAgency',
  reviewed: true,
  pieces,
  bundleArticle: measures(42),
  proposeForm,
  proposeChecks: [
    checks.probationNeedsMajorMerit,
    checks.paroleIsExceptional,
    checks.evidenceIsThere,
    checks.courtIsRight,
    checks.custodianIsNamed,
    checks.endsEarlier,
    checks.keepsTheLimit,
  ],
  article: measures(42),
  decideChecks: [checks.againstOpinion],
  resultForm,
  decides: { span: { unit: 'days', amount: 30 }, article: act(33) },
};

/** Between the county and the province the prefecture reviews as well (逐级报). */
const prefectureOpinion: Step = {
  title: '州级审核，报省级机构',
  kind: 'opinion',
  by: by('prefectureAgency'),
  roles: ['approver'],
  form: prefectureForm,
  after: ['propose', 'bundle', 'legalReview', 'handUp'],
  when: goesToProvince,
  checks: [],
};

function stepsOf(): Procedure['steps'] {
  const { decide, file, ...others } = proposalSteps(given);
  if (decide === undefined || file === undefined) throw new Error('a proposal is decided on and filed');
  const { propose, bundle, legalReview, handUp, ...later } = others;
  return {
    ...({ propose, bundle, legalReview, handUp } as Procedure['steps']),
    prefectureOpinion,
    decide: { ...decide, after: [...decide.after, 'prefectureOpinion'] },
    file,
    ...later,
  };
}

/**
 * 提请减刑: the county proposes with its evidence, the prefecture reviews and files with the intermediate court of the place, or the
 * province with the high court (《社区矫正法》第三十三条, 《实施办法》第四十二条). The ruling is entered in the term ledger.
 */
export const commutation: Procedure = {
  name: given.name,
  title: given.title,
  version: '1',
  basis: [act(33), measures(42), criminalLaw(78), procedureInterpretation(534), commutationRules(18)],
  claims: commutationClaims,
  decisionStep: 'decide',
  overseeingStep: 'oversee',
  opens: [mustServe, noOtherProposal(given, ['commutation'])],
  steps: stepsOf(),
  clocks: [decisionClock(given)],
  findings: proposalFindings(given),
  prompts: [notCarried],
  papers: {
    bundle: papers.bundlePapers,
    handUp: papers.handUpPapers,
    prefectureOpinion: papers.prefecturePapers,
    decide: papers.decisionPapers,
    file: papers.proposalPapers,
  },
  paperWords: {
    减请: '关于报请审核减刑建议的请示',
    减转: '关于报送减刑建议审核意见的请示',
    减建: '减刑建议书',
    减撤: '关于撤回减刑建议的函',
  },
  copies: { file: papers.filingCopies },
  parameters: proposalParameters(given),
  affects: (state) => proposalEffects(state, 'commutation', filingAgency({ state, values: {} })),
  restsOn: () => [],
  summary: summaryOf,
  explain: explainProposal(given, {
    articles: [act(33), measures(42), criminalLaw(78)],
    texts: {
      propose: {
        rule: '确有悔改、立功表现的可以减刑，重大立功的应当减刑。管制减刑后实际执行不少于原判二分之一；缓刑一般不减，重大立功的可以减并缩短考验期；假释一般不减。',
      },
      handUp: { rule: '由县级机构写明意见，连同建议和证据报州级机构审核。' },
      prefectureOpinion: { rule: '应当由高级人民法院裁定的，州级机构审核同意以后报省级机构。' },
      decide: {
        rule: '州级机构审核同意后提请执行地中级人民法院；应当由高级人民法院裁定的，由省级机构审核提请。不提请的写明理由。',
      },
      file: {
        rule: '向裁定的人民法院报送建议书和证据，同时抄送。',
        told: ['受理的人民法院', '执行地同级人民检察院、公安机关', '原服刑或者接收档案的监狱'],
      },
      result: { rule: '法院收到建议书和证据以后三十日内裁定。裁定减刑的，登记以后办“刑期变动登记”。' },
    },
    computation,
    otherwise: '不提请的，矫正照原来的期限进行。',
  }),
  annulmentPaper: papers.annulmentPapers,
};

function computation({ facts: { term } }: Question): readonly Computed[] {
  return term === undefined ? [] : [{ label: '现在的期满日', value: formatDay(term.ends) }];
}

function summaryOf(state: MatterState): string {
  const filedOn = findFiling(state)?.filedOn;
  const result = findResult(state)?.result;
  const outcome = resultForm.result.options.find(({ code }) => code === result)?.label;
  return [
    '提请减刑',
    ...(filedOn === undefined ? [] : [`${formatDay(filedOn)}报送`]),
    ...(outcome === undefined ? [] : [outcome]),
  ].join('，');
}
