import type { Form, ValuesOf } from '../../kernel/field.ts';
import * as options from './options.ts';

const receivedApproved = [{ code: 'approved', label: '接收' }] as const;

export const announceForm = {
  source: { kind: 'choice', title: '来源', options: options.sources, required: true },
  learnedOn: { kind: 'day', title: '得知日期', required: true, hint: '本机构从任何途径得知这个人的日子' },
  noticeReceivedOn: { kind: 'day', title: '收到决定机关通知之日' },
  deciderKind: { kind: 'choice', title: '决定机关类别', options: options.deciderKinds },
  decider: { kind: 'text', title: '决定机关', maximumLength: 100 },
  decisionNumber: { kind: 'text', title: '裁判、决定文书文号', maximumLength: 60 },
  decisionOn: { kind: 'day', title: '裁判、决定作出之日' },
  effectiveOn: {
    kind: 'day',
    title: '裁判、决定生效日',
    decisive: true,
    hint: '五日通知、十日送达、十日报到都从这一天起算，当日不计',
  },
  informed: {
    kind: 'choice',
    title: '是否已书面告知报到期限',
    options: options.yesNoUnknown,
    hint: '没有书面告知的，属于机关之间衔接问题',
  },
  reportBy: { kind: 'day', title: '告知书载明的报到截止日' },
  releasedOn: { kind: 'day', title: '出监所日', hint: '只用于假释' },
  custodianNotifiedOn: {
    kind: 'day',
    title: '看守所、监狱、公安收到决定之日',
    hint: '只用于暂予监外执行，十日移送期限从这一天起算',
  },
  placeBasis: { kind: 'choice', title: '执行地的确定依据', options: options.placeBases },
  elsewhere: { kind: 'flag', title: '决定地与执行地不同' },
  assessed: {
    kind: 'choice',
    title: '是否做过调查评估',
    options: options.yesNoUnknown,
    hint: '没有调查评估意见不是拒收的理由',
  },
  localHousehold: {
    kind: 'choice',
    title: '是否本地户籍',
    options: options.yesNoUnknown,
    hint: '不是本地户籍不是拒收的理由',
  },
  note: { kind: 'longText', title: '备注', maximumLength: 2000 },
} as const satisfies Form;

export const addPapersForm = {
  receivedOn: { kind: 'day', title: '收到日期', required: true, decisive: true },
  papers: { kind: 'choices', title: '收到的文书', options: options.paperKinds },
  evidence: { kind: 'evidence', title: '文书扫描件' },
  note: { kind: 'longText', title: '备注', maximumLength: 600 },
} as const satisfies Form;

export const chaseForm = {
  noticeOn: {
    kind: 'day',
    title: '通知决定机关之日',
    required: true,
    hint: '决定机关在五日内送达或者补齐',
  },
  missing: { kind: 'choices', title: '未到的文书', options: options.paperKinds },
  note: { kind: 'longText', title: '备注', maximumLength: 600 },
} as const satisfies Form;

export const excuseForm = {
  kind: { kind: 'choice', title: '原因', options: options.excuseKinds, required: true },
  text: { kind: 'longText', title: '情况', required: true, maximumLength: 2000 },
  verified: {
    kind: 'choice',
    title: '是否经核实属实',
    options: options.yesNo,
    required: true,
    hint: '经核实的，不作为“未按规定时限报到”的漏管；机关之间衔接脱节的没有例外',
  },
  evidence: { kind: 'evidence', title: '证明材料' },
} as const satisfies Form;

export const declareMissedForm = {
  kind: { kind: 'choice', title: '情形', options: options.missedKinds, required: true, decisive: true },
  text: { kind: 'longText', title: '认定的事实和理由', required: true, maximumLength: 2000 },
} as const satisfies Form;

export const searchForm = {
  searchedOn: { kind: 'day', title: '查找日期', required: true },
  text: { kind: 'longText', title: '查找经过', required: true, maximumLength: 4000 },
  result: { kind: 'choice', title: '结果', options: options.searchResults, required: true },
} as const satisfies Form;

export const handleMissedForm = {
  handling: { kind: 'choice', title: '处理', options: options.handlings, required: true },
  text: { kind: 'longText', title: '处理情况', required: true, maximumLength: 2000 },
} as const satisfies Form;

export const receiveForm = {
  outcome: { kind: 'choice', title: '决定', options: receivedApproved, required: true, decisive: true },
  receivedAt: { kind: 'moment', title: '接收时间', required: true, decisive: true },
  manner: { kind: 'choice', title: '接收方式', options: options.manners, required: true },
  escort: { kind: 'text', title: '移交单位及经办人', maximumLength: 100 },
  hospital: { kind: 'place', title: '医院所在地', hint: '写到县（市、区）和医院名称' },
  documentsChecked: { kind: 'flag', title: '已核对法律文书' },
  identityMethod: {
    kind: 'choice',
    title: '核实身份的方式',
    options: options.identityMethods,
    required: true,
  },
  identityNote: { kind: 'text', title: '核实身份的情况', maximumLength: 200 },
  registered: { kind: 'flag', title: '已办理登记接收手续', hint: '包括建立社区矫正档案' },
  note: { kind: 'longText', title: '备注', maximumLength: 2000 },
} as const satisfies Form;

export const sendReceiptForm = {
  sentOn: { kind: 'day', title: '送达回执发出之日', required: true },
  note: { kind: 'longText', title: '备注', maximumLength: 600 },
} as const satisfies Form;

export const forwardForm = {
  sentOn: { kind: 'day', title: '转送之日', required: true },
  note: { kind: 'longText', title: '备注', maximumLength: 600 },
} as const satisfies Form;

export const prisonFileForm = {
  sameProvince: {
    kind: 'choice',
    title: '原服刑地与居住地是否同一省（区、市）',
    options: options.yesNo,
    required: true,
  },
  receivingPrison: { kind: 'text', title: '指定接收档案的监狱、看守所', maximumLength: 100 },
  noticeOn: { kind: 'day', title: '收到书面通知之日' },
  text: { kind: 'longText', title: '情况', maximumLength: 2000 },
} as const satisfies Form;

export type Announcement = ValuesOf<typeof announceForm>;
export type PapersReceived = ValuesOf<typeof addPapersForm>;
export type Chase = ValuesOf<typeof chaseForm>;
export type Excuse = ValuesOf<typeof excuseForm>;
export type MissedDeclaration = ValuesOf<typeof declareMissedForm>;
export type Search = ValuesOf<typeof searchForm>;
export type Handling = ValuesOf<typeof handleMissedForm>;
export type Reception = ValuesOf<typeof receiveForm>;
export type Receipt = ValuesOf<typeof sendReceiptForm>;
export type Forwarding = ValuesOf<typeof forwardForm>;
export type PrisonFile = ValuesOf<typeof prisonFileForm>;
