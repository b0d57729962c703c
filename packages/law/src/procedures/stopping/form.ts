import type { Form, ValuesOf } from '../../kernel/field.ts';
import type { MatterState } from '../../kernel/state.ts';
import { findTaken } from '../../kernel/state.ts';

const text = { kind: 'longText', maximumLength: 1000, required: true, sensitive: true } as const;
const day = { kind: 'day', required: true } as const;
const moment = { kind: 'moment', required: true } as const;
const choice = { kind: 'choice', required: true } as const;

export const findForm = {
  kind: {
    ...choice,
    title: '违反什么',
    decisive: true,
    options: [
      { code: 'supervision', label: '监督管理规定' },
      { code: 'prohibition', label: '人民法院禁止令' },
    ],
  },
  on: { ...day, title: '发生之日', decisive: true },
  foundOn: { ...day, title: '发现之日' },
  ongoing: { kind: 'flag', title: '发现时正在进行' },
  text: { ...text, title: '情况' },
} as const satisfies Form;

export const stopForm = {
  stoppedAt: { ...moment, title: '制止的时间' },
  manner: { ...text, title: '怎样制止' },
  effective: {
    ...choice,
    title: '结果',
    options: [
      { code: 'yes', label: '已经停止' },
      { code: 'no', label: '制止无效' },
    ],
  },
  noRestraint: { kind: 'flag', title: '没有限制或者变相限制人身自由' },
} as const satisfies Form;

export const callPoliceForm = {
  calledAt: { ...moment, title: '通知公安机关的时间' },
  organ: { kind: 'text', title: '接警的公安机关', required: true, maximumLength: 60 },
  cameAt: { kind: 'moment', title: '到场的时间' },
  text: { ...text, title: '处置情况', required: false },
} as const satisfies Form;

export const hearForm = {
  whom: { kind: 'text', title: '谁（一份一人）', required: true, maximumLength: 60, sensitive: true },
  role: {
    ...choice,
    title: '身份',
    options: [
      { code: 'person', label: '本人' },
      { code: 'witness', label: '证人' },
      { code: 'victim', label: '被害人' },
      { code: 'other', label: '其他' },
    ],
  },
  heardOn: { ...day, title: '谈话之日' },
  text: { ...text, title: '说了什么' },
  evidence: { kind: 'evidence', title: '笔录', sensitive: true },
} as const satisfies Form;

export const collectForm = {
  collectedOn: { ...day, title: '收集之日' },
  items: { ...text, title: '证据清单', hint: '一行一项：名称、来源、证明什么' },
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
  proposal: {
    ...choice,
    title: '处理意见',
    options: [
      { code: 'none', label: '不处理' },
      { code: 'education', label: '批评教育' },
      { code: 'admonition', label: '训诫' },
      { code: 'warning', label: '警告' },
      { code: 'police', label: '提请公安机关治安管理处罚' },
      { code: 'revocation', label: '提请撤销缓刑、假释或者收监执行' },
    ],
  },
  text: { ...text, title: '依据哪些证据，理由' },
} as const satisfies Form;

export type Found = ValuesOf<typeof findForm>;

export function findFound(state: MatterState | undefined): Found | undefined {
  return findTaken(state, 'find')?.values as Found | undefined;
}

/** Somebody tried to stop it, and it went on. */
export function stoppedInVain(state: MatterState | undefined): boolean {
  return findTaken(state, 'stop')?.values['effective'] === 'no';
}
