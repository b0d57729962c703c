import type { Choice, Form, ValuesOf } from '../kernel/field.ts';
import type { BrokenRule } from '../kernel/form-content.ts';
import type { Piece } from './given.ts';

const text = { kind: 'longText', maximumLength: 1000 } as const;

/** Which kind of rule was broken, as the forms 9 and 11 of 2026 ask. */
export const brokenRules = [
  { code: 'law', label: '法律' },
  { code: 'regulation', label: '行政法规' },
  { code: 'supervision', label: '监督管理规定' },
  { code: 'injunction', label: '人民法院禁止令' },
] as const satisfies readonly (Choice & { readonly code: BrokenRule })[];

export const statementForm = {
  toldOn: {
    kind: 'day',
    title: '告知本人的日期',
    required: true,
    hint: '告知拟提请的事项、事实、理由和依据',
  },
  manner: {
    kind: 'choice',
    title: '方式',
    required: true,
    options: [
      { code: 'inPerson', label: '当面' },
      { code: 'inCustody', label: '在羁押场所' },
      { code: 'remote', label: '视频、电话' },
      { code: 'letter', label: '书面' },
      { code: 'unreachable', label: '下落不明，无法告知' },
    ],
  },
  position: {
    kind: 'choice',
    title: '本人意见',
    required: true,
    options: [
      { code: 'heard', label: '提出陈述、申辩' },
      { code: 'waived', label: '放弃陈述、申辩' },
      { code: 'absent', label: '无法听取' },
    ],
  },
  text: { ...text, title: '意见内容或者无法听取的情况', required: true },
  reply: { ...text, title: '对意见的复核', hint: '提出申辩的写明复核结果、采纳与否和理由' },
  recordedBy: { kind: 'text', title: '听取人、记录人', required: true, maximumLength: 60 },
  guardian: {
    kind: 'text',
    title: '到场的监护人',
    maximumLength: 60,
    hint: '未成年人的填写：谁、怎样通知、是否到场',
  },
  interpreter: {
    kind: 'text',
    title: '翻译',
    maximumLength: 60,
    hint: '不通晓汉语的、外国人、聋哑人填写，并写明所用语言',
  },
  evidence: { kind: 'evidence', title: '告知书、笔录' },
} as const satisfies Form;

/** The list of pieces, and what is said about those that are not there. */
export function bundleForm(pieces: readonly Piece[]): Form {
  return {
    pieces: {
      kind: 'choices',
      title: '卷内材料',
      options: pieces.map(({ code, label }) => ({ code, label })),
    },
    missingNote: { ...text, title: '缺少的材料、原因和怎样补', hint: '材料齐全的不填' },
    evidence: { kind: 'evidence', title: '卷宗目录、扫描件' },
  };
}

export const handUpForm = {
  opinion: {
    kind: 'choice',
    title: '县级意见',
    required: true,
    options: [
      { code: 'agree', label: '建议提请' },
      { code: 'disagree', label: '建议不提请' },
    ],
  },
  text: { ...text, title: '理由', required: true },
} as const satisfies Form;

export const decideForm = {
  outcome: {
    kind: 'choice',
    title: '决定',
    required: true,
    decisive: true,
    options: [
      { code: 'approved', label: '提请' },
      { code: 'refused', label: '不提请' },
    ],
  },
  reasons: { ...text, title: '理由', hint: '不提请的、与申辩或者审核意见不一致的必须写明' },
} as const satisfies Form;

export const fileForm = {
  filedOn: { kind: 'day', title: '报送日期', required: true, decisive: true },
  manner: {
    kind: 'choice',
    title: '报送方式',
    required: true,
    options: [
      { code: 'byHand', label: '直接送达' },
      { code: 'post', label: '邮寄' },
      { code: 'electronic', label: '电子' },
    ],
  },
  originalNumber: { kind: 'text', title: '原建议书文号', maximumLength: 60, fromPaper: true },
  evidence: { kind: 'evidence', title: '送达回证' },
} as const satisfies Form;

export const receiptForm = {
  receivedAt: {
    kind: 'moment',
    title: '对方收到的时间',
    required: true,
    hint: '照签收或者受理回执；对方的办理期限从这时起算',
  },
  accepted: {
    kind: 'choice',
    title: '受理情况',
    required: true,
    options: [
      { code: 'accepted', label: '受理' },
      { code: 'notAccepted', label: '不受理' },
    ],
  },
  text: { ...text, title: '情况', hint: '不受理的写明对方说的理由' },
  evidence: { kind: 'evidence', title: '受理回执' },
} as const satisfies Form;

export const askSupplementForm = {
  askedOn: { kind: 'day', title: '对方要求补充的日期', required: true },
  asked: { ...text, title: '要求补充什么', required: true },
  until: { kind: 'day', title: '补充的期限' },
  evidence: { kind: 'evidence', title: '补充材料通知' },
} as const satisfies Form;

export const supplementForm = {
  givenOn: { kind: 'day', title: '补充的日期', required: true },
  given: { ...text, title: '补充了什么', required: true },
  evidence: { kind: 'evidence', title: '材料' },
} as const satisfies Form;

export const resultForm = {
  result: {
    kind: 'choice',
    title: '结果',
    required: true,
    decisive: true,
    options: [
      { code: 'granted', label: '采纳' },
      { code: 'refused', label: '不采纳' },
      { code: 'withdrawn', label: '撤回提请（含不予受理）' },
    ],
  },
  authority: { kind: 'text', title: '作出裁定、决定的机关', required: true, maximumLength: 60 },
  number: { kind: 'text', title: '文书的名称和文号', maximumLength: 100 },
  decidedOn: { kind: 'day', title: '裁定、决定（撤回）的日期', required: true, decisive: true },
  effectiveOn: { kind: 'day', title: '生效日期', decisive: true, hint: '不填的，与作出的日期相同' },
  receivedOn: { kind: 'day', title: '收到的日期', required: true },
  text: { ...text, title: '理由和其他情况' },
  evidence: { kind: 'evidence', title: '裁定书、决定书' },
} as const satisfies Form;

export const carryOutForm = {
  executor: { kind: 'text', title: '执行的机关', required: true, maximumLength: 60 },
  whereabouts: {
    kind: 'choice',
    title: '本人在哪里',
    required: true,
    options: [
      { code: 'present', label: '在矫正地，由执行的机关带走' },
      { code: 'detained', label: '已经羁押' },
      { code: 'unknown', label: '下落不明' },
    ],
  },
  deliveredOn: { kind: 'day', title: '送交监狱、看守所的日期', hint: '还没有送交的空着，送交以后再登记一次' },
  place: { kind: 'text', title: '送交的监狱、看守所', maximumLength: 60 },
  papers: {
    kind: 'choices',
    title: '对方已经送达的文书',
    options: [
      { code: 'ruling', label: '裁定书、决定书' },
      { code: 'notice', label: '执行通知书' },
      { code: 'judgment', label: '原裁判文书' },
      { code: 'earlierNotice', label: '原执行通知书' },
    ],
  },
  handedTogether: { kind: 'flag', title: '押送时文书同时移交监狱、看守所' },
  text: { ...text, title: '情况' },
  evidence: { kind: 'evidence', title: '送达回证、收押回执' },
} as const satisfies Form;

export type Statement = ValuesOf<typeof statementForm>;
export type Filing = ValuesOf<typeof fileForm>;
export type Receipt = ValuesOf<typeof receiptForm>;
export type Result = ValuesOf<typeof resultForm>;
export type CarryingOut = ValuesOf<typeof carryOutForm>;
