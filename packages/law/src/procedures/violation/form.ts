import type { Form, ValuesOf } from '../../kernel/field.ts';
import * as options from './options.ts';

const text = { kind: 'longText', required: true, maximumLength: 1000 } as const;
const choice = { kind: 'choice', required: true } as const;

/** Who spoke in which language, and who was there: the same wherever somebody is heard. */
const hearing = {
  inCustody: { kind: 'flag', title: '在羁押场所进行' },
  language: { ...choice, title: '使用的语言', options: options.languages },
  interpreting: { ...choice, title: '翻译', options: options.interpretings },
  interpreter: { kind: 'text', title: '翻译人员', maximumLength: 60 },
  guardian: {
    kind: 'text',
    title: '到场的监护人',
    maximumLength: 100,
    hint: '未成年的填写；没有到场的写明原因和其他合适的成年人',
  },
} as const satisfies Form;

export const openForm = {
  kind: { ...choice, title: '涉嫌违反什么', decisive: true, options: options.kinds },
  on: {
    kind: 'day',
    title: '发生之日',
    required: true,
    decisive: true,
    hint: '报到期限届满、脱离监管的填那一日',
  },
  until: {
    kind: 'day',
    title: '报到、找到或者改正之日',
    decisive: true,
    hint: '未按时报到、脱离监管的填写；还没有的不填，算到决定之日',
  },
  foundOn: { kind: 'day', title: '发现之日', required: true },
  source: { ...choice, title: '怎样发现', decisive: true, options: options.sources },
  about: { kind: 'matter', title: '有关的事项' },
  text: { ...text, title: '线索', sensitive: true },
  evidence: { kind: 'evidence', title: '材料', sensitive: true },
} as const satisfies Form;

export const hearForm = {
  whom: { kind: 'text', title: '被询问人（一份一人）', required: true, maximumLength: 60, sensitive: true },
  role: {
    ...choice,
    title: '身份',
    options: [
      { code: 'person', label: '社区矫正对象本人' },
      { code: 'witness', label: '证人' },
      { code: 'victim', label: '被害人' },
      { code: 'family', label: '家属、监护人、保证人' },
      { code: 'other', label: '其他' },
    ],
  },
  startedAt: { kind: 'moment', title: '开始时间', required: true },
  endedAt: { kind: 'moment', title: '结束时间', required: true },
  place: { kind: 'text', title: '地点', required: true, maximumLength: 100, sensitive: true },
  officers: {
    kind: 'people',
    title: '询问人、记录人（两人以上）',
    required: true,
    minimum: 2,
    roles: [
      { code: 'asking', label: '询问人' },
      { code: 'recording', label: '记录人' },
    ],
  },
  ...hearing,
  text: { ...text, title: '问答', maximumLength: 4000, sensitive: true },
  readOver: { kind: 'flag', title: '已交被询问人核对，或者向其宣读' },
  signature: { ...choice, title: '签名', options: options.signatures },
  evidence: { kind: 'evidence', title: '笔录原件', sensitive: true },
} as const satisfies Form;

export const collectForm = {
  collectedOn: { kind: 'day', title: '收集之日', required: true },
  items: { ...text, title: '证据清单', hint: '一行一项：名称、来源、证明什么', sensitive: true },
  evidence: { kind: 'evidence', title: '证据材料', sensitive: true },
} as const satisfies Form;

export const proposeForm = {
  established: {
    ...choice,
    title: '查明',
    decisive: true,
    options: [
      { code: 'yes', label: '违反属实' },
      { code: 'no', label: '不属实，或者不能认定' },
    ],
  },
  gravity: { kind: 'choice', title: '情节', decisive: true, options: options.gravities },
  educated: { kind: 'flag', title: '经教育仍不改正', decisive: true },
  punishable: { kind: 'flag', title: '依法应予治安管理处罚', decisive: true },
  rightsDeprived: {
    kind: 'flag',
    title: '正在执行附加剥夺政治权利',
    decisive: true,
    hint: '假释的对象：附加剥夺政治权利自假释之日起执行',
  },
  treatment: { ...choice, title: '处理意见', decisive: true, options: options.treatments },
  facts: { ...text, title: '查明的事实', hint: '写入文书：时间、地点、经过；不写证人姓名、住址和健康情况' },
  violated: { kind: 'text', title: '违反了哪些规定', required: true, maximumLength: 200, hint: '写入文书' },
  reasons: { ...text, title: '依据的证据和理由', hint: '写入文书' },
} as const satisfies Form;

export const opinionForm = {
  opinion: {
    ...choice,
    title: '意见',
    options: [
      { code: 'agree', label: '同意' },
      { code: 'disagree', label: '不同意' },
    ],
  },
  text: { ...text, title: '一贯表现和理由', maximumLength: 600 },
} as const satisfies Form;

export const tellForm = {
  until: { kind: 'day', title: '陈述、申辩到哪一日为止', hint: '由本机构给出的时间，法律没有规定天数' },
  note: { ...text, title: '备注', required: false, maximumLength: 300 },
} as const satisfies Form;

export const statementForm = {
  heardAt: { kind: 'moment', title: '告知、听取的时间', required: true },
  statement: { ...choice, title: '本人', options: options.statements },
  text: { ...text, title: '陈述、申辩的内容，或者无法告知的情况', required: false, sensitive: true },
  ...hearing,
  evidence: { kind: 'evidence', title: '签收、陈述材料', sensitive: true },
} as const satisfies Form;

export const decideForm = {
  outcome: { ...choice, title: '决定', decisive: true, options: options.treatments },
  heard: {
    ...text,
    title: '对陈述、申辩的复核意见',
    required: false,
    hint: '本人有陈述、申辩的必须写明是否采纳，写入文书',
  },
  reasons: { ...text, title: '理由', required: false, hint: '不予处理，或者与法制审核不一致的必须写明' },
  originalNumber: { kind: 'text', title: '原纸质文书文号', maximumLength: 60, fromPaper: true },
} as const satisfies Form;

export const notifyGuardianForm = {
  guardian: { kind: 'text', title: '监护人', required: true, maximumLength: 60 },
  notifiedOn: { kind: 'day', title: '通知日期', required: true },
  heldAt: { kind: 'moment', title: '宣布时间' },
  place: { kind: 'text', title: '宣布地点', maximumLength: 100 },
} as const satisfies Form;

/** It is said to the person; the paper is served, and its receipt (送达回证) kept, on the page of the paper. */
export const announceForm = {
  announcedAt: { kind: 'moment', title: '宣布的时间', required: true },
  manner: {
    ...choice,
    title: '方式',
    options: [
      { code: 'direct', label: '当面宣布' },
      { code: 'unable', label: '无法当面宣布，只送达' },
    ],
    hint: '决定书的送达在文书页面登记送达回证',
  },
  ...hearing,
  public: { kind: 'flag', title: '公开宣布', hint: '未成年的不公开' },
  evidence: { kind: 'evidence', title: '照片、签字材料', sensitive: true },
} as const satisfies Form;

export type Opening = Omit<ValuesOf<typeof openForm>, 'kind'> & { readonly kind: options.Kind };
export type Transcript = ValuesOf<typeof hearForm>;
export type Assessed = Omit<ValuesOf<typeof proposeForm>, 'treatment'> & {
  readonly treatment: options.Treatment;
};
export type Statement = ValuesOf<typeof statementForm>;
export type Decided = Omit<ValuesOf<typeof decideForm>, 'outcome'> & { readonly outcome: options.Treatment };
