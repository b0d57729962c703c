import type { Form, ValuesOf } from '../../kernel/field.ts';
import type { MatterState } from '../../kernel/state.ts';
import { findTaken } from '../../kernel/state.ts';

const text = { kind: 'longText', maximumLength: 1000, sensitive: true } as const;
const day = { kind: 'day', decisive: true } as const;
const line = { kind: 'text', maximumLength: 60 } as const;
const choice = { kind: 'choice', required: true } as const;

/** 《社区矫正法》第二十九条第一款: the five cases, and no others. */
export const groundOptions = [
  { code: 'prohibition', label: '违反人民法院禁止令' },
  { code: 'departure', label: '无正当理由，未经批准离开所居住的市、县' },
  { code: 'refusal', label: '拒不按照规定报告自己的活动情况，被给予警告' },
  { code: 'penalty', label: '违反监督管理规定，被给予治安管理处罚' },
  { code: 'proposal', label: '拟提请撤销缓刑、假释或者暂予监外执行收监执行' },
] as const;

const device = {
  ...line,
  title: '装置',
  required: true,
  hint: '名称和型号；须是专门的电子设备（如电子定位腕带），手机等不是电子定位装置',
} as const;

const dedicated = {
  kind: 'flag',
  title: '已核对：是专门的电子设备，有定位和防拆、防爆、防水等性能，不是手机等设备',
} as const;

export const proposeForm = {
  ground: { ...choice, title: '法定情形', decisive: true, options: groundOptions },
  on: { ...day, title: '事实发生（处罚决定、拟提请）之日', required: true },
  facts: { ...text, title: '事实', required: true },
  necessity: {
    ...text,
    title: '为什么需要使用',
    required: true,
    hint: '有法定情形的“可以”使用，不是应当使用；写明其他措施为什么不够',
  },
  evidenceList: {
    ...text,
    title: '证据清单',
    required: true,
    hint: '一行一项：名称、来源、证明什么；已有处罚决定、裁定的写文号',
  },
  evidence: { kind: 'evidence', title: '证据材料', sensitive: true },
  confirmed: { kind: 'flag', title: '案情里没有登记的，已经凭上述证据核实属实' },
  from: { ...day, title: '使用期限自', required: true },
  until: { ...day, title: '至', required: true, hint: '连头带尾不超过三个月，遇节假日也不顺延' },
  device,
  dedicated,
} as const satisfies Form;

export const hearForm = {
  toldOn: { kind: 'day', title: '告知之日', required: true },
  stated: {
    ...choice,
    title: '本人意见',
    options: [
      { code: 'stated', label: '陈述了意见' },
      { code: 'declined', label: '不陈述' },
    ],
  },
  text: { ...text, title: '意见的内容' },
  language: { ...line, title: '使用的语言、翻译', hint: '不通晓汉语的，写明用什么语言告知、谁翻译' },
  guardian: { ...line, title: '到场的监护人', hint: '未成年人的必须填；不能到场的写明原因和到场的成年人' },
  evidence: { kind: 'evidence', title: '笔录', sensitive: true },
} as const satisfies Form;

export const opinionForm = {
  opinion: {
    ...choice,
    title: '意见',
    options: [
      { code: 'agree', label: '同意报批' },
      { code: 'disagree', label: '不同意使用' },
    ],
  },
  text: { ...text, title: '核实情况和理由', required: true },
} as const satisfies Form;

export const decideForm = {
  outcome: {
    ...choice,
    title: '决定',
    decisive: true,
    options: [
      { code: 'approved', label: '批准使用' },
      { code: 'refused', label: '不批准使用' },
    ],
  },
  reasons: { ...text, title: '理由', required: true },
  from: { ...day, title: '使用期限自', hint: '不填的照提请的日子' },
  until: { ...day, title: '至', hint: '不填的照提请的日子' },
  originalNumber: { ...line, title: '原纸质文书文号', fromPaper: true },
} as const satisfies Form;

export const noticeContents = [
  { code: 'term', label: '使用的期限' },
  { code: 'demands', label: '具体的要求' },
  { code: 'consequences', label: '违反要求的后果' },
] as const;

export const serveForm = {
  servedOn: { ...day, title: '书面告知之日', required: true },
  contents: { kind: 'choices', title: '告知了什么', required: true, options: noticeContents },
  receipt: {
    ...choice,
    title: '签收',
    options: [
      { code: 'signed', label: '本人签收' },
      { code: 'refused', label: '拒绝签收，已有见证' },
    ],
  },
  witness: { ...line, title: '见证人', hint: '拒绝签收的填写' },
  language: { ...line, title: '使用的语言、翻译' },
  guardian: { ...line, title: '告知的监护人', hint: '未成年人的必须填' },
  evidence: { kind: 'evidence', title: '签收的告知书' },
} as const satisfies Form;

export const beginForm = {
  beganOn: { ...day, title: '开始使用之日', required: true },
  device,
  number: { ...line, title: '装置编号', required: true },
  dedicated,
  secrecy: { kind: 'flag', title: '定位信息只用于社区矫正，知悉的人员都已告知保密' },
} as const satisfies Form;

export const assessForm = {
  assessedOn: { ...day, title: '评估之日', required: true },
  conclusion: {
    ...choice,
    title: '结论',
    options: [
      { code: 'needed', label: '仍有必要，报请延长' },
      { code: 'notNeeded', label: '没有必要，到期停用' },
    ],
  },
  text: { ...text, title: '期间情况和理由', required: true },
} as const satisfies Form;

export const extendForm = {
  outcome: {
    ...choice,
    title: '决定',
    decisive: true,
    options: [
      { code: 'approved', label: '批准延长' },
      { code: 'refused', label: '不批准延长' },
    ],
  },
  from: { ...day, title: '延长自', required: true, hint: '原期限届满的次日或者以后' },
  until: { ...day, title: '至', required: true, hint: '每次不超过三个月' },
  reasons: { ...text, title: '理由', required: true },
  originalNumber: { ...line, title: '原纸质文书文号', fromPaper: true },
} as const satisfies Form;

export const removeForm = {
  removedOn: { ...day, title: '停用、取下之日', required: true },
  reason: {
    ...choice,
    title: '原因',
    options: [
      { code: 'notNeeded', label: '不需要继续使用' },
      { code: 'over', label: '期限届满' },
      { code: 'ended', label: '解除、终止矫正，或者已被羁押' },
      { code: 'faulty', label: '装置或者健康原因不能继续使用' },
    ],
  },
  text: { ...text, title: '说明', required: true },
  evidence: { kind: 'evidence', title: '材料' },
} as const satisfies Form;

export type Proposed = ValuesOf<typeof proposeForm>;
export type Ground = (typeof groundOptions)[number]['code'];

/** What was asked for, as it stands after all corrections; of a recorded one something may be missing. */
export function findProposed(state: MatterState | undefined): Partial<Proposed> | undefined {
  return findTaken(state, 'propose')?.values;
}

export function groundLabel(ground: string | undefined): string {
  return groundOptions.find(({ code }) => code === ground)?.label ?? '';
}
