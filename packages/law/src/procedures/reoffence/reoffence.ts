import { act, measures } from '../../articles/index.ts';
import type { Contribution } from '../../facts/facts.ts';
import type { Form } from '../../kernel/field.ts';
import type { Check, Procedure } from '../../kernel/procedure.ts';
import { by } from '../../kernel/procedure.ts';
import type { MatterState } from '../../kernel/state.ts';
import { findTaken } from '../../kernel/state.ts';
import { ruleActive } from '../../rules/active.ts';
import type { Day } from '../../time/day.ts';
import { formatDay } from '../../time/format.ts';
import { notInFuture } from '../not-in-future.ts';
import { overseeingStep } from '../overseeing.ts';

const line = { kind: 'text', maximumLength: 60 } as const;
const day = { kind: 'day', required: true, decisive: true } as const;

export const registerForm = {
  crimeOn: { ...day, title: '犯罪之日', hint: '连续、继续犯罪的，填开始之日' },
  crime: { ...line, title: '罪名', required: true, sensitive: true },
  judgedOn: { ...day, title: '裁判生效之日' },
  court: { ...line, title: '裁判法院', required: true },
  number: { ...line, title: '裁判文书文号', required: true },
  evidence: { kind: 'evidence', title: '裁判文书', sensitive: true },
} as const satisfies Form;

/** METRIC-04: what was done before the correction began is an older crime that was found, and no new one. */
const duringCorrection: Check = {
  rules: ['METRIC-04'],
  test: ({ facts, values }) => {
    const on = values['crimeOn'] as Day | undefined;
    const from = facts.intake?.receivedOn ?? facts.term?.begins;
    const until = facts.ended?.on ?? facts.term?.ends;
    if (!ruleActive('METRIC-04') || on === undefined) return undefined;
    const before = from !== undefined && on < from;
    if (!before && (until === undefined || on <= until)) return undefined;
    return {
      code: 'reoffence.not-during-correction',
      field: 'crimeOn',
      text: before
        ? `犯罪在接收之日${formatDay(from)}以前，是漏罪，不算矫正期间再犯罪。`
        : `犯罪在矫正期限${formatDay(until!)}以后，不算矫正期间再犯罪。`,
      instead: '裁判改变刑期的，请在“刑期变更”里登记。',
    };
  },
};

const judgedAfter: Check = {
  rules: [],
  test: ({ values: { crimeOn, judgedOn } }) =>
    typeof crimeOn === 'string' && typeof judgedOn === 'string' && judgedOn < crimeOn
      ? { code: 'reoffence.order', field: 'judgedOn', text: '裁判生效早于犯罪之日，请核对。' }
      : undefined,
};

/** 再犯罪: a crime during the correction, established by a judgment in force. It only counts; what is done about it is done elsewhere. */
export const reoffence: Procedure = {
  name: 'reoffence',
  title: '再犯罪登记',
  version: '1',
  basis: [act(46), measures(46)],
  decisionStep: 'register',
  overseeingStep: 'oversee',
  opens: [],
  steps: {
    register: {
      title: '登记再犯罪',
      kind: 'record',
      by: by('countyAgency'),
      roles: ['clerk', 'approver'],
      form: registerForm,
      after: [],
      checks: [
        duringCorrection,
        judgedAfter,
        notInFuture('reoffence.judged-in-future', 'judgedOn', registerForm.judgedOn.title),
      ],
    },
    oversee: overseeingStep(() => reoffence),
  },
  clocks: [],
  findings: [],
  papers: {},
  copies: {},
  parameters: [],
  affects: reoffencesOf,
  restsOn: () => [],
  summary: (state) => {
    const judged = findTaken(state, 'register')?.values['judgedOn'] as Day | undefined;
    return judged === undefined ? '再犯罪登记' : `再犯罪登记：${formatDay(judged)}裁判生效`;
  },
  explain: () => ({
    rule: '矫正期间再犯罪以生效裁判为准登记，用于统计；撤销缓刑、假释，收监执行，刑期变更另行办理。官方没有公布分子、分母的口径（~）。',
    articles: [act(46)],
    computation: [],
    told: [],
    otherwise: '只是涉嫌、还没有生效裁判的，不在这里登记；被采取强制措施的，登记“被限制人身自由通知”。',
  }),
};

function reoffencesOf(state: MatterState): Contribution {
  const { crimeOn: on, judgedOn } = (findTaken(state, 'register')?.values ?? {}) as {
    readonly crimeOn?: Day;
    readonly judgedOn?: Day;
  };
  return on === undefined || judgedOn === undefined
    ? {}
    : { reoffences: [{ matterId: state.id, on, judgedOn }] };
}
