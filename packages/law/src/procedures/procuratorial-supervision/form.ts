import type { Form } from '../../kernel/field.ts';
import type { MatterState } from '../../kernel/state.ts';
import { findTaken } from '../../kernel/state.ts';
import { addressees, focuses, opinionForms } from './options.ts';
import type { Addressee, OpinionForm } from './options.ts';

const text = { kind: 'longText', maximumLength: 2000, sensitive: true } as const;
const line = { kind: 'text', maximumLength: 60 } as const;
const choice = { kind: 'choice', required: true } as const;
const evidence = { kind: 'evidence', title: '材料', sensitive: true } as const;
const originalNumber = { ...line, title: '原纸质文书文号', fromPaper: true } as const;
const replyBy = {
  kind: 'day',
  title: '书面回复期限',
  decisive: true,
  hint: '纠正违法通知书由通知书自己写明；检察建议不填的，自收到之日起两个月',
} as const;

export const raiseForm = {
  form: { ...choice, title: '方式', decisive: true, options: opinionForms },
  addressee: { ...choice, title: '被监督单位', decisive: true, options: addressees },
  addresseeName: { ...line, title: '单位名称', hint: '法院、公安机关、监狱等单位必须写明' },
  about: { kind: 'matter', title: '针对哪一件办理事项' },
  act: {
    ...line,
    title: '哪一步、哪份文书',
    maximumLength: 200,
    hint: '例如“外出审批”“第 3 号准予外出决定书”',
  },
  focus: { ...choice, title: '监督的情形', options: focuses },
  decisionReceivedOn: {
    kind: 'day',
    title: '收到暂予监外执行决定之日',
    hint: '只有暂予监外执行不当的填写；自收到之日起一个月以内提出',
  },
  found: { ...text, title: '查明的事实', required: true },
  basis: { ...text, title: '违反的规定', required: true },
  demand: { ...text, title: '意见、要求', required: true },
  servedOn: { kind: 'day', title: '送达之日', hint: '不填的，按提出之日' },
  replyBy,
  urgent: {
    ...line,
    maximumLength: 200,
    title: '紧急的理由',
    hint: '检察建议的回复期限短于两个月的必须写明',
  },
  approvedBy: { ...line, title: '批准人', hint: '书面意见经检察长批准的写明' },
  evidence,
  originalNumber,
} as const satisfies Form;

export const replyForm = {
  adopted: {
    ...choice,
    title: '采纳情况',
    decisive: true,
    options: [
      { code: 'adopted', label: '采纳，已经改正' },
      { code: 'partly', label: '部分采纳' },
      { code: 'notAdopted', label: '不采纳' },
    ],
  },
  measures: { ...text, title: '处理、改正的情况', required: true },
  reasons: { ...text, title: '不采纳的理由', hint: '不采纳、部分采纳的必须写明' },
  evidence,
  originalNumber,
} as const satisfies Form;

export const receiveReplyForm = {
  repliedOn: { kind: 'day', title: '收到回复之日', required: true, decisive: true },
  ...replyForm,
} as const satisfies Form;

export const escalateForm = {
  grave: { kind: 'flag', title: '情节严重，不等七日' },
  found: { ...text, title: '口头纠正以后的情况', required: true },
  basis: { ...text, title: '违反的规定', required: true },
  demand: { ...text, title: '意见、要求', required: true },
  replyBy: { ...replyBy, required: true, hint: '通知书写明的回复期限' },
  approvedBy: { ...line, title: '批准人', hint: '经检察长批准的写明' },
  originalNumber,
} as const satisfies Form;

export const urgeForm = {
  text: { ...text, title: '督促、要求补充的内容', required: true },
  replyBy: { ...replyBy, required: true, hint: '再次回复的期限' },
  originalNumber,
} as const satisfies Form;

export const reportUpForm = {
  to: {
    ...choice,
    title: '报告、通报',
    options: [
      { code: 'upper', label: '报告上一级人民检察院' },
      { code: 'superior', label: '通报被监督单位的上级机关或者主管机关' },
      { code: 'committee', label: '报告同级党委、人大，通报政府' },
    ],
  },
  toName: { ...line, title: '单位名称' },
  text: { ...text, title: '报告的内容', required: true },
  originalNumber,
} as const satisfies Form;

export const objectForm = {
  text: { ...text, title: '异议和理由', required: true },
  evidence,
  originalNumber,
} as const satisfies Form;

export const reexamineForm = {
  conclusion: {
    ...choice,
    title: '复查结论',
    decisive: true,
    options: [
      { code: 'upheld', label: '意见正确，维持' },
      { code: 'withdrawn', label: '意见不当，撤回' },
    ],
  },
  text: { ...text, title: '复查情况和理由', required: true },
  replyBy: { ...replyBy, hint: '维持的，可以另定回复期限；不填的照原期限' },
  originalNumber,
} as const satisfies Form;

export const concludeForm = {
  outcome: {
    ...choice,
    title: '结果',
    decisive: true,
    options: [
      { code: 'corrected', label: '已经纠正' },
      { code: 'explained', label: '说明的理由成立' },
      { code: 'withdrawn', label: '意见已经撤回' },
      { code: 'elsewhere', label: '已经报上一级或者另行处理' },
    ],
  },
  text: { ...text, title: '核实的情况', required: true },
} as const satisfies Form;

/** What was raised, as it stands after all corrections; of a recorded one something may be missing. */
export interface Raised {
  readonly form?: OpinionForm;
  readonly addressee?: Addressee;
  readonly addresseeName?: string;
  readonly focus?: string;
  readonly act?: string;
  readonly found?: string;
  readonly basis?: string;
  readonly demand?: string;
}

export function findRaised(state: MatterState | undefined): Raised | undefined {
  return findTaken(state, 'raise')?.values;
}
