import type { Form, ValuesOf } from '../../kernel/field.ts';
import type { Question } from '../../kernel/procedure.ts';
import type { MatterState } from '../../kernel/state.ts';
import { findTaken } from '../../kernel/state.ts';

/** The grounds 《实施办法》第二十六条 names; its list ends with "等", so 其他 stands and is explained in words (LEAVE-02). */
export const leaveReasons = [
  { code: 'medical', label: '就医' },
  { code: 'study', label: '就学' },
  { code: 'litigation', label: '参与诉讼' },
  { code: 'family', label: '处理家庭重要事务' },
  { code: 'work', label: '处理工作重要事务' },
  { code: 'business', label: '从事生产经营' },
  { code: 'other', label: '其他正当理由' },
] as const;

export const applyForm = {
  reason: { kind: 'choice', title: '外出事由', options: leaveReasons, required: true },
  reasonText: {
    kind: 'longText',
    title: '事由说明',
    required: true,
    maximumLength: 600,
    hint: '去做什么，为什么需要本人去',
  },
  destination: {
    kind: 'place',
    title: '目的地',
    required: true,
    decisive: true,
    hint: '写到县（市、区）和住处',
  },
  from: { kind: 'day', title: '离开日期', required: true, decisive: true },
  until: { kind: 'day', title: '返回日期', required: true, decisive: true },
  transport: { kind: 'text', title: '往返方式', maximumLength: 60 },
  contact: { kind: 'text', title: '在外联系电话', sensitive: true, maximumLength: 40 },
  special: {
    kind: 'longText',
    title: '特殊情况',
    maximumLength: 600,
    hint: '一次超过三十日的，说明有什么特殊情况',
  },
  urgent: { kind: 'flag', title: '情况紧急，未能提前三日申请' },
  evidence: { kind: 'evidence', title: '证明材料', hint: '诊断证明、单位证明、入学通知、法律文书等' },
  continues: { kind: 'matter', title: '续假：接着哪一次外出', decisive: true },
} as const satisfies Form;

export type LeaveApplication = ValuesOf<typeof applyForm>;

export const reviewForm = {
  opinion: {
    kind: 'choice',
    title: '意见',
    required: true,
    options: [
      { code: 'agree', label: '建议批准' },
      { code: 'disagree', label: '建议不批准' },
    ],
  },
  text: { kind: 'longText', title: '审核意见', required: true, maximumLength: 600 },
  risk: {
    kind: 'longText',
    title: '社会危险性说明',
    maximumLength: 600,
    hint: '供审批人参考，不是批准的条件',
  },
} as const satisfies Form;

export const decideForm = {
  outcome: {
    kind: 'choice',
    title: '决定',
    required: true,
    decisive: true,
    options: [
      { code: 'approved', label: '准予外出' },
      { code: 'refused', label: '不准予外出' },
    ],
  },
  reasons: { kind: 'longText', title: '理由', maximumLength: 600, hint: '不准予的必须写明理由' },
  obligations: { kind: 'longText', title: '在外要求', maximumLength: 600, hint: '联系的方式和次数等' },
  originalNumber: { kind: 'text', title: '原纸质文书文号', maximumLength: 60, fromPaper: true },
  prohibitionChecked: { kind: 'flag', title: '已逐条核对禁止令，目的地不在禁止进入的区域、场所' },
} as const satisfies Form;

export const notifyForm = {
  note: { kind: 'text', title: '备注', maximumLength: 200 },
} as const satisfies Form;

export const contactForm = {
  method: {
    kind: 'choice',
    title: '方式',
    required: true,
    options: [
      { code: 'telephone', label: '电话' },
      { code: 'video', label: '实时视频' },
      { code: 'arrival', label: '到达后向当地报告' },
      { code: 'departure', label: '离开前向当地报告' },
      { code: 'assistance', label: '目的地机构协助' },
    ],
  },
  text: { kind: 'longText', title: '情况', required: true, maximumLength: 600 },
} as const satisfies Form;

export const delayForm = {
  reason: { kind: 'longText', title: '不能按期返回的原因', required: true, maximumLength: 600 },
  expectedReturn: { kind: 'day', title: '预计返回日期' },
  justified: { kind: 'flag', title: '经核实有正当理由' },
  timely: { kind: 'flag', title: '经核实属于及时报告' },
} as const satisfies Form;

export const orderForm = {
  reason: { kind: 'longText', title: '责令返回的原因', required: true, maximumLength: 600 },
} as const satisfies Form;

export const returnForm = {
  returnedAt: { kind: 'moment', title: '返回时间', required: true, decisive: true },
  note: { kind: 'longText', title: '外出期间情况', maximumLength: 600 },
  evidence: { kind: 'evidence', title: '往返凭证' },
} as const satisfies Form;

/** What was asked for, as it stands after all corrections, or nothing before it was asked. */
export function findApplication(state: MatterState | undefined): LeaveApplication | undefined {
  return findTaken(state, 'apply')?.values as LeaveApplication | undefined;
}

/** The application a question is about: the standing one, else the one being filled in. */
export function applicationOf(question: Question): Partial<LeaveApplication> {
  return findApplication(question.state) ?? question.values;
}
