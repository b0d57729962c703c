import { act, measures } from '../../articles/index.ts';
import type { Contribution } from '../../facts/facts.ts';
import type { CopyOrder, Explanation, PaperOrder } from '../../kernel/outcome.ts';
import type { Procedure, Question } from '../../kernel/procedure.ts';
import { by } from '../../kernel/procedure.ts';
import type { MatterState } from '../../kernel/state.ts';
import { findTaken } from '../../kernel/state.ts';
import { ruleActive } from '../../rules/active.ts';
import { formatDay } from '../../time/format.ts';
import { overseeingStep } from '../overseeing.ts';
import { mustServe } from '../serving.ts';
import * as checks from './checks.ts';
import { stoppingClaims } from './claims.ts';
import { policeOwed, restraintOpen, violationOwed } from './findings.ts';
import {
  callPoliceForm,
  collectForm,
  findForm,
  findFound,
  hearForm,
  proposeForm,
  stopForm,
  stoppedInVain,
} from './form.ts';

const recorded = {
  kind: 'record',
  by: by('judicialOffice', 'countyAgency'),
  roles: ['clerk', 'approver'],
} as const;

/** 违规制止和调查: stopped at once, police where that does not help, evidence before any proposal (《社区矫正法》第三十一条、《实施办法》第四十条). */
export const stopping: Procedure = {
  name: 'stopping',
  title: '违规制止和调查',
  version: '1',
  basis: [act(31), act(34), measures(40)],
  claims: stoppingClaims,
  decisionStep: 'find',
  overseeingStep: 'oversee',
  opens: [mustServe],
  steps: {
    find: {
      ...recorded,
      title: '登记违规',
      form: findForm,
      after: [],
      checks: [checks.foundBeforeNow, checks.happenedBeforeFound],
    },
    stop: {
      ...recorded,
      title: '登记制止',
      form: stopForm,
      after: ['find'],
      when: ({ state }) => findFound(state)?.ongoing === true && ruleActive('SUP-17'),
      checks: [checks.stoppedBeforeNow],
    },
    callPolice: {
      ...recorded,
      title: '登记通知公安机关',
      form: callPoliceForm,
      after: ['find', 'stop'],
      when: ({ state }) => stoppedInVain(state) && ruleActive('SUP-17'),
      checks: [checks.calledBeforeNow],
    },
    hear: {
      ...recorded,
      title: '登记谈话',
      form: hearForm,
      after: ['find'],
      optional: true,
      repeatable: true,
      checks: [checks.heardBeforeNow],
    },
    collect: {
      ...recorded,
      title: '登记证据',
      form: collectForm,
      after: ['find'],
      optional: true,
      repeatable: true,
      checks: [checks.collectedBeforeNow],
    },
    propose: {
      ...recorded,
      title: '提出处理意见',
      kind: 'opinion',
      by: by('countyAgency'),
      form: proposeForm,
      after: ['find'],
      checks: [checks.evidenceFirst],
    },
    oversee: overseeingStep(() => stopping),
  },
  clocks: [],
  lookedAtWhenClosed: true,
  findings: [policeOwed, restraintOpen, violationOwed],
  papers: {
    stop: sheet('stoppingRecord', '制止记录', ['find', 'stop']),
    callPolice: sheet('policeCallRecord', '报警记录', ['find', 'stop', 'callPolice']),
    propose: sheet('evidenceList', '调查核实记录和证据清单', ['find', 'hear', 'collect', 'propose']),
  },
  copies: { callPolice: policeCopies },
  parameters: [],
  affects: violationOf,
  restsOn: () => [],
  summary: (state) => {
    const found = findFound(state);
    return found === undefined ? '违规制止和调查' : `违规制止和调查：${formatDay(found.on)}`;
  },
  explain: explainStopping,
};

/** What was found to be so, for a later decision to rest on; a suspicion adds nothing. */
function violationOf(state: MatterState): Contribution {
  const found = findFound(state);
  if (found === undefined || findTaken(state, 'propose')?.values['established'] !== 'yes') return {};
  const kind = found.kind === 'prohibition' ? 'prohibition' : 'supervision';
  return { violations: [{ matterId: state.id, on: found.on, kind }] };
}

function sheet(kind: string, title: string, steps: readonly string[]) {
  return ({ actor }: Question): readonly PaperOrder[] => {
    const signedBy = actor?.office === 'judicialOffice' ? 'judicialOffice' : 'countyAgency';
    return [{ kind, title, template: 'approvalForm', signedBy, data: { steps } }];
  };
}

function policeCopies({ mode }: Question): readonly CopyOrder[] {
  if (mode === 'record') return [];
  const recipient = { kind: 'police', level: 'county' } as const;
  return [{ recipient, subject: '制止无效，到场处置', paperKind: 'policeCallRecord', article: act(31) }];
}

const rules: Readonly<Record<string, string>> = {
  find: '发现违反监督管理规定或者禁止令的，如实登记；正在进行的立即制止。',
  stop: '立即制止，写明怎样制止；不得限制或者变相限制人身自由。',
  callPolice: '制止无效的，立即通知公安机关到场处置。',
  hear: '向本人和了解情况的人核实，一份一人。',
  collect: '收集证据，列出清单。',
  propose: '调查核实、收集证据以后，由县级社区矫正机构提出处理意见；处罚另行审批。',
  oversee: '如实记载的事项有不合规之处的，由上一级核查，写明结论；结论不改变原来的记载。',
};

function explainStopping({ step }: Question & { readonly step: string }): Explanation {
  return {
    rule: rules[step] ?? '',
    articles: [act(31), act(34), measures(40)],
    computation: [],
    told: step === 'callPolice' ? ['公安机关'] : [],
    otherwise: '没有证据不提出处理意见；制止无效又没有通知公安机关的，一直提示。',
  };
}
