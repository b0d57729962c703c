import type { LostForm } from '../../facts/facts.ts';
import type { Form, ValuesOf } from '../../kernel/field.ts';
import type { AbscondingForm } from '../absconding.ts';
import * as options from './options.ts';

export const discoverForm = {
  form: { kind: 'choice', title: '情形', options: options.lostForms, required: true },
  since: {
    kind: 'moment',
    title: '最后一次联系到（离开）的时间',
    hint: '失去联系的填最后一次联系到本人的时间，擅自离开的填离开的时间；四十八小时从这时起算',
  },
  leaveUntil: { kind: 'day', title: '批准外出的最后一日', hint: '只在外出期满没有返回的填写' },
  discoveredAt: { kind: 'moment', title: '发现的时间', required: true },
  how: { kind: 'choice', title: '怎样发现', options: options.discoveries, required: true },
  text: { kind: 'longText', title: '发现经过', required: true, maximumLength: 1000 },
  evidence: { kind: 'evidence', title: '材料' },
} as const satisfies Form;

export const searchForm = {
  searchedAt: { kind: 'moment', title: '查找时间', required: true },
  method: { kind: 'choice', title: '方式', options: options.searchMethods, required: true },
  by: { kind: 'text', title: '查找人', required: true, maximumLength: 100 },
  whom: {
    kind: 'text',
    title: '联系、询问的人或者地点',
    sensitive: true,
    maximumLength: 200,
    hint: '姓名、与本人的关系、电话，或者去了哪里',
  },
  text: { kind: 'longText', title: '经过', required: true, maximumLength: 2000 },
  result: { kind: 'choice', title: '结果', options: options.searchResults, required: true },
  exhausted: { kind: 'flag', title: '已经充分查找，仍没有结果', hint: '应当书面通知公安机关协助查找' },
  evidence: { kind: 'evidence', title: '通话记录、照片、录音录像等' },
} as const satisfies Form;

export const notifyForm = {
  sentAt: { kind: 'moment', title: '通报的时间', required: true },
  note: { kind: 'longText', title: '备注', maximumLength: 600 },
} as const satisfies Form;

export const askPoliceForm = {
  to: {
    kind: 'text',
    title: '发往机关（人员）',
    maximumLength: 60,
    hint: '不填的发往同级公安机关；也可以请其他单位和个人协助',
  },
  request: { kind: 'longText', title: '请求协助的事项', maximumLength: 600 },
} as const satisfies Form;

export const foundForm = {
  foundAt: { kind: 'moment', title: '找到的时间', required: true, decisive: true },
  place: { kind: 'place', title: '在何处找到', required: true },
  reason: { kind: 'longText', title: '失联（离开、没有返回）的原因', required: true, maximumLength: 1000 },
  compliance: { kind: 'choice', title: '找到以后', options: options.compliances, required: true },
  evidence: { kind: 'evidence', title: '询问笔录、凭证等' },
} as const satisfies Form;

export const determineForm = {
  form: {
    kind: 'choice',
    title: '认定的情形',
    options: options.abscondingForms,
    required: true,
    decisive: true,
  },
  justified: {
    kind: 'flag',
    title: '经核实有正当理由',
    hint: '就医、就学、参与诉讼、处理家庭或者工作重要事务等',
  },
  urgent: { kind: 'flag', title: '经核实情况紧急' },
  timely: { kind: 'flag', title: '经核实及时向社区矫正机构或者司法所报告' },
  conclusion: {
    kind: 'choice',
    title: '结论',
    options: options.conclusions,
    required: true,
    decisive: true,
  },
  text: { kind: 'longText', title: '事实和理由', required: true, maximumLength: 2000 },
  evidence: { kind: 'evidence', title: '证据材料' },
} as const satisfies Form;

export const tellFoundForm = {
  sentAt: { kind: 'moment', title: '告知的时间', required: true },
  note: { kind: 'longText', title: '备注', maximumLength: 600 },
} as const satisfies Form;

export const disposeForm = {
  handlings: { kind: 'choices', title: '处理', options: options.handlings, required: true },
  on: { kind: 'day', title: '处理决定（提请）的日期', required: true },
  number: { kind: 'text', title: '文书文号', maximumLength: 60 },
  text: { kind: 'longText', title: '处理情况', required: true, maximumLength: 2000 },
  evidence: { kind: 'evidence', title: '处理文书' },
} as const satisfies Form;

export const fugitiveForm = {
  paper: { kind: 'choice', title: '追捕的依据', options: options.fugitivePapers, required: true },
  authority: { kind: 'text', title: '作出裁定、决定的机关', required: true, maximumLength: 60 },
  number: { kind: 'text', title: '文号', maximumLength: 60 },
  effectiveOn: { kind: 'day', title: '生效日期', required: true },
  executor: { kind: 'text', title: '负责收监执行的机关', required: true, maximumLength: 60 },
  text: { kind: 'longText', title: '下落不明的情况', required: true, maximumLength: 1000 },
  evidence: { kind: 'evidence', title: '裁定书、决定书' },
} as const satisfies Form;

export const executorNoticeForm = {
  noticeOn: { kind: 'day', title: '书面通报公安机关的日期', required: true },
  text: { kind: 'longText', title: '情况', maximumLength: 600 },
  evidence: { kind: 'evidence', title: '通报文书' },
} as const satisfies Form;

export const assistForm = {
  assistedAt: { kind: 'moment', title: '时间', required: true },
  text: { kind: 'longText', title: '协助的情况', required: true, maximumLength: 2000 },
  evidence: { kind: 'evidence', title: '材料' },
} as const satisfies Form;

export const captureForm = {
  capturedAt: { kind: 'moment', title: '抓获的时间', required: true, decisive: true },
  by: { kind: 'text', title: '抓获的公安机关', required: true, maximumLength: 60 },
  decider: { kind: 'choice', title: '裁定、决定的机关', options: options.deciders, required: true },
  handedTo: { kind: 'text', title: '移交（送交）的监狱、看守所', maximumLength: 60 },
  text: { kind: 'longText', title: '处置情况', required: true, maximumLength: 1000 },
  evidence: { kind: 'evidence', title: '材料' },
} as const satisfies Form;

/** Choices travel as text; these two are read as what they are. */
export type Discovery = Omit<ValuesOf<typeof discoverForm>, 'form'> & { readonly form: LostForm };
export type Search = ValuesOf<typeof searchForm>;
export type Found = ValuesOf<typeof foundForm>;
export type Determination = Omit<ValuesOf<typeof determineForm>, 'form'> & { readonly form: AbscondingForm };
export type Disposal = ValuesOf<typeof disposeForm>;
export type Fugitive = ValuesOf<typeof fugitiveForm>;
export type Capture = ValuesOf<typeof captureForm>;
