import { act, cooperation, measures } from '../../articles/index.ts';
import type { Contribution } from '../../facts/facts.ts';
import type { Procedure } from '../../kernel/procedure.ts';
import { by } from '../../kernel/procedure.ts';
import type { MatterState } from '../../kernel/state.ts';
import { noOtherProposal } from '../../proposal/checks.ts';
import { decisionClock } from '../../proposal/clocks.ts';
import { proposalEffects } from '../../proposal/effects.ts';
import { explainProposal } from '../../proposal/explain.ts';
import { proposalFindings } from '../../proposal/findings.ts';
import type { ProposalGiven } from '../../proposal/given.ts';
import { proposalParameters } from '../../proposal/parameters.ts';
import { findFiling, findResult, isGranted } from '../../proposal/records.ts';
import { proposalSteps } from '../../proposal/steps.ts';
import { ruleActive } from '../../rules/active.ts';
import { formatDay } from '../../time/format.ts';
import { notEnded } from '../not-ended.ts';
import { notInFuture } from '../not-in-future.ts';
import * as checks from './checks.ts';
import { arrestClaims } from './claims.ts';
import * as custody from './custody.ts';
import * as forms from './form.ts';
import * as papers from './papers.ts';
import { agencyBeside, revocationGone } from './revocation-beside.ts';

const { arrestedForm, custodyEndForm } = forms;
const anyone = ['clerk', 'approver'] as const;
const always = (): boolean => true;

const afterwards: Procedure['steps'] = {
  arrested: {
    title: '登记执行逮捕',
    kind: 'record',
    by: by('countyAgency'),
    roles: anyone,
    form: arrestedForm,
    after: ['result'],
    when: ({ state }) => isGranted(state),
    checks: [notInFuture('arrest.arrested-in-future', 'arrestedOn', arrestedForm.arrestedOn.title)],
  },
  // The matter goes on for as long as the custody does: its thirty days are watched until its end is entered.
  custodyEnd: {
    title: '登记送监执行或者释放',
    kind: 'record',
    by: by('countyAgency'),
    roles: anyone,
    form: custodyEndForm,
    after: ['arrested'],
    when: ({ state }) => isGranted(state),
    checks: [
      notInFuture('arrest.custody-end-in-future', 'endedOn', custodyEndForm.endedOn.title),
      checks.endedAfterArrest,
    ],
  },
};

const given: ProposalGiven = {
  name: 'arrest',
  title: '提请逮捕',
  procedure: () => arrest,
  kindOf: () => 'arrest',
  filedBy: ({ facts }) => {
    const office = ruleActive('ARREST-01') ? agencyBeside(facts) : 'countyAgency';
    return {
      offices: [office],
      waiting: office,
      text: '由提出撤销缓刑、撤销假释建议的那一级机构同时提请。',
      articles: [act(47), measures(48)],
    };
  },
  hears: false,
  handedUp: ({ facts }) => ruleActive('ARREST-01') && agencyBeside(facts) !== 'countyAgency',
  reviewed: true,
  pieces: [
    { code: 'danger', label: '可能逃跑、发生社会危险的证据材料', due: always },
    { code: 'violation', label: '违反监督管理规定的证据材料', due: always },
    { code: 'other', label: '其他材料' },
  ],
  bundleArticle: measures(48),
  proposeForm: forms.proposeForm,
  proposeChecks: [checks.evidenceIsThere],
  article: act(47),
  fileChecks: [checks.filedTogether],
  resultForm: forms.resultForm,
  decides: { span: { unit: 'hours', amount: 48 }, article: act(47) },
  afterwards,
};

/**
 * 提请逮捕: at the same time as the revocation of a probation or a parole is proposed, by the same agency, where flight or danger
 * threatens; decided by the court in forty-eight hours, held for thirty days at most (《社区矫正法》第四十七条, 《实施办法》第四十八条).
 * The person is not told before: that would defeat it.
 */
export const arrest: Procedure = {
  name: given.name,
  title: given.title,
  version: '1',
  basis: [act(47), act(48), measures(48), cooperation(17)],
  claims: arrestClaims,
  decisionStep: 'decide',
  overseeingStep: 'oversee',
  opens: [notEnded, checks.arrestableMeasure, checks.besideRevocation, noOtherProposal(given, ['arrest'])],
  steps: proposalSteps(given),
  clocks: [decisionClock(given), custody.custodyClock],
  findings: [
    ...proposalFindings(given),
    revocationGone,
    custody.policeAwaited,
    custody.custodyRunsOut,
    custody.releaseOwed,
    custody.custodyIsSetOff,
  ],
  papers: { decide: papers.decisionPapers, file: papers.proposalPapers },
  paperWords: { 捕建: '社区矫正对象逮捕建议书', 捕撤: '关于撤回逮捕建议的函' },
  copies: { file: papers.filingCopies },
  parameters: proposalParameters(given),
  affects: effectsOf,
  restsOn: () => [],
  summary: summaryOf,
  explain: explainProposal(given, {
    articles: [act(47), measures(48)],
    texts: {
      propose: {
        rule: '被提请撤销缓刑、撤销假释的，有四种情形之一，可以在提请的同时提请人民法院决定逮捕。是“可以”，由机构判断有没有必要。',
      },
      file: {
        rule: '和撤销建议同时报送同一法院，附证据；抄送执行地县级人民检察院。',
        told: ['受理的人民法院', '执行地县级人民检察院'],
      },
      result: { rule: '法院收到以后四十八小时内决定是否逮捕，决定逮捕的由公安机关执行。' },
      arrested: { rule: '由执行地县级公安机关执行；逮捕后的羁押期限不得超过三十日。' },
      custodyEnd: { rule: '裁定不予撤销的，应当立即释放；撤销的，羁押一日折抵刑期一日。' },
    },
    computation: (question) => {
      const days = question.step === 'custodyEnd' ? custody.creditDays(question) : undefined;
      return days === undefined ? [] : [{ label: '撤销前羁押，一日折抵一日', value: `${days} 日` }];
    },
    otherwise: '不提请逮捕，不影响撤销缓刑、撤销假释的建议。',
  }),
  annulmentPaper: papers.annulmentPapers,
};

/** Proposed, and in custody from the arrest to the release. */
function effectsOf(state: MatterState): Contribution {
  const proposed = proposalEffects(state, 'arrest');
  const from = forms.findArrest(state)?.arrestedOn;
  const until = forms.releasedOn(state);
  if (from === undefined) return proposed;
  return {
    ...proposed,
    detention: [{ matterId: state.id, kind: 'arrest', from, ...(until === undefined ? {} : { until }) }],
  };
}

function summaryOf(state: MatterState): string {
  const filedOn = findFiling(state)?.filedOn;
  const result = findResult(state)?.result;
  const outcome = forms.resultForm.result.options.find(({ code }) => code === result)?.label;
  const arrestedOn = forms.findArrest(state)?.arrestedOn;
  return [
    '提请逮捕',
    ...(filedOn === undefined ? [] : [`${formatDay(filedOn)}报送`]),
    ...(outcome === undefined ? [] : [outcome]),
    ...(arrestedOn === undefined ? [] : [`${formatDay(arrestedOn)}执行`]),
  ].join('，');
}
