import { measures, outsidePrisonOpinion } from '../../articles/index.ts';
import type { Explanation } from '../../kernel/outcome.ts';
import type { Procedure, Question } from '../../kernel/procedure.ts';
import { by } from '../../kernel/procedure.ts';
import type { MatterState } from '../../kernel/state.ts';
import { findTaken } from '../../kernel/state.ts';
import { ruleActive } from '../../rules/active.ts';
import { formatDay } from '../../time/format.ts';
import { outsidePrisonOnly } from '../outside-prison.ts';
import { overseeingStep } from '../overseeing.ts';
import { mustServe } from '../serving.ts';
import * as checks from './checks.ts';
import { diagnosisClaims } from './claims.ts';
import { arrangeClock, issueClock, notArranged, notIssued, wanting } from './findings.ts';
import {
  answerForm,
  arrangeForm,
  entrustForm,
  findOpinion,
  issueForm,
  receiveForm,
  tellForm,
  useForm,
} from './form.ts';
import { answerCopies, answerPapers, entrustmentPapers, toldCopies, toldPapers } from './papers.ts';
import { findArrangeDue, findIssueDue, findReceivedOn, findValidUntil } from './timing.ts';

const anyone = ['clerk', 'approver'] as const;
const recorded = { kind: 'record', by: by('countyAgency'), roles: anyone } as const;

/** 组织病情诊断、妊娠检查、生活不能自理鉴别 (《关于进一步规范暂予监外执行工作的意见》第六至八条、第二十六条、第二十七条). */
export const diagnosis: Procedure = {
  name: 'diagnosis',
  title: '组织诊断（检查、鉴别）',
  version: '1',
  basis: [measures(24), outsidePrisonOpinion(26), outsidePrisonOpinion(27)],
  claims: diagnosisClaims,
  decisionStep: 'entrust',
  overseeingStep: 'oversee',
  opens: [mustServe, outsidePrisonOnly],
  steps: {
    entrust: {
      ...recorded,
      title: '委托医院',
      kind: 'decision',
      roles: ['approver'],
      form: entrustForm,
      after: [],
      checks: [],
    },
    tell: {
      ...recorded,
      title: '通报检察院',
      form: tellForm,
      after: ['entrust'],
      when: () => ruleActive('SUP-10'),
      checks: [],
    },
    receive: {
      ...recorded,
      title: '登记医院收到委托书',
      form: receiveForm,
      after: ['entrust'],
      checks: [checks.receivedBeforeNow],
    },
    arrange: {
      ...recorded,
      title: '登记组织之日',
      form: arrangeForm,
      after: ['receive'],
      optional: true,
      checks: [checks.arrangedBeforeNow, checks.afterReceipt('arrangedOn', arrangeForm.arrangedOn.title)],
    },
    issue: {
      ...recorded,
      title: '登记诊断（检查、鉴别）意见',
      form: issueForm,
      after: ['receive'],
      checks: [checks.issuedBeforeNow, checks.afterReceipt('issuedOn', issueForm.issuedOn.title)],
    },
    use: {
      ...recorded,
      title: '作为依据使用',
      form: useForm,
      after: ['issue'],
      optional: true,
      repeatable: true,
      checks: [checks.usedBeforeNow, checks.usedAfterIssue, checks.stillValid],
    },
    answer: {
      ...recorded,
      title: '反馈决定机关和监所',
      form: answerForm,
      after: ['issue'],
      optional: true,
      repeatable: true,
      checks: [],
    },
    oversee: overseeingStep(() => diagnosis),
  },
  clocks: [arrangeClock, issueClock],
  findings: [notArranged, notIssued, wanting],
  papers: { entrust: entrustmentPapers, tell: toldPapers, answer: answerPapers },
  paperWords: {
    诊委: '诊断（检查、鉴别）委托书',
    诊通: '关于组织诊断（检查、鉴别）的通报',
    诊馈: '关于暂予监外执行社区矫正对象病情的反馈函',
  },
  copies: { tell: toldCopies, answer: answerCopies },
  parameters: [],
  affects: () => ({}),
  restsOn: () => [],
  summary: summaryOf,
  explain: explainDiagnosis,
};

/** Says neither what is looked for nor what was found: a line in a list is read by many. */
function summaryOf(state: MatterState): string {
  const opinion = findOpinion(state);
  if (opinion !== undefined) return `组织诊断（检查、鉴别）：${formatDay(opinion.issuedOn)}出具`;
  return findTaken(state, 'receive') === undefined
    ? '组织诊断（检查、鉴别）：已委托'
    : '组织诊断（检查、鉴别）：医院已收到委托书';
}

const rules: Readonly<Record<string, string>> = {
  entrust:
    '由省级人民政府指定的医院进行，可以邀请人民法院、人民检察院、公安机关、监狱、看守所到场。原因加密存放。',
  tell: '组织诊断、检查、鉴别应当通报执行地县级人民检察院。条文没有写通报的时间。',
  receive:
    '医院的期限自收到委托书起算：五个工作日内组织，二十个工作日内出具；病情严重必须立即保外就医的三日内出具。',
  issue:
    '病情诊断须两名副高级以上医师，妊娠检查须两名中级以上医师，经主管院长审核签名盖章；近亲属、利害关系人回避。',
  use: '诊断书自出具之日起三个月内有效，过期的重新诊断。',
  answer: '按需要向决定、批准机关和存放档案的监狱、看守所反馈，同时告诉人民检察院。',
  oversee: '如实记载的事项有不合规之处的，由上一级核查，写明结论；结论不改变原来的记载。',
};

function explainDiagnosis({ step, state, context }: Question & { readonly step: string }): Explanation {
  const days = [
    ['医院收到委托书', findReceivedOn(state)],
    ['五个工作日组织，到', findArrangeDue(state, context)?.due],
    ['出具意见，到', findIssueDue(state, context)?.due],
    ['意见有效，到', findValidUntil(state, context)],
  ] as const;
  return {
    rule: rules[step] ?? '',
    articles: [outsidePrisonOpinion(7), outsidePrisonOpinion(8), outsidePrisonOpinion(26)],
    computation: days.flatMap(([label, day]) =>
      day === undefined ? [] : [{ label, value: formatDay(day) }],
    ),
    told: step === 'tell' ? ['县级人民检察院'] : step === 'entrust' ? ['受委托的医院'] : [],
    otherwise: '医院逾期的提示催办；手续不全的提示补正或者重新委托。',
  };
}
