import type { Form, ValuesOf } from '../../kernel/field.ts';
import * as options from './options.ts';

/** What is asked and decided before the person may move. What happens afterwards stands in `moving-form.ts`. */

export const applyForm = {
  reason: { kind: 'choice', title: '变更原因', options: options.reasons, required: true },
  reasonText: { kind: 'longText', title: '原因说明', required: true, maximumLength: 1000 },
  place: {
    kind: 'place',
    title: '新执行地',
    required: true,
    decisive: true,
    fromList: true,
    hint: '从名单里选到县（市、区），由那里的县级社区矫正机构核实',
  },
  address: { kind: 'text', title: '新住址', required: true, maximumLength: 200, sensitive: true },
  relatives: {
    kind: 'longText',
    title: '当地亲属、保证人',
    maximumLength: 600,
    sensitive: true,
    hint: '姓名、关系、电话、是否同住',
  },
  intendedOn: {
    kind: 'day',
    title: '拟变更日期',
    required: true,
    hint: '一般提前一个月申请，不足一个月的也受理',
  },
  evidence: { kind: 'evidence', title: '证明材料', hint: '劳动合同、房产或者租房合同、入学通知、亲属证明等' },
} as const satisfies Form;

export const inquiryForm = {
  from: {
    kind: 'place',
    title: '原执行地',
    required: true,
    decisive: true,
    fromList: true,
    hint: '来函机构所在的县（市、区）',
  },
  agency: { kind: 'text', title: '来函机构', required: true, maximumLength: 100 },
  letterNumber: { kind: 'text', title: '来函文号', maximumLength: 60 },
  receivedOn: {
    kind: 'day',
    title: '收到征求意见函之日',
    required: true,
    decisive: true,
    hint: '五日核实回复从次日起算',
  },
  address: { kind: 'text', title: '拟居住地址', required: true, maximumLength: 200, sensitive: true },
  reasonText: { kind: 'longText', title: '来函所述原因', maximumLength: 1000 },
  approver: { kind: 'choice', title: '暂予监外执行的批准机关', options: options.approvers, decisive: true },
  evidence: { kind: 'evidence', title: '来函扫描件' },
} as const satisfies Form;

export const opinionForm = {
  opinion: {
    kind: 'choice',
    title: '意见',
    required: true,
    options: [
      { code: 'agree', label: '建议同意变更' },
      { code: 'disagree', label: '建议不同意变更' },
    ],
  },
  text: { kind: 'longText', title: '审核意见', required: true, maximumLength: 600 },
} as const satisfies Form;

export const askForm = {
  outside: {
    kind: 'flag',
    title: '对方不在本系统',
    decisive: true,
    hint: '对方的回复、回执、接收由本机构按来函补录',
  },
  agency: { kind: 'text', title: '对方机构', maximumLength: 100, hint: '不填的按新执行地写' },
  approver: { kind: 'choice', title: '暂予监外执行的批准机关', options: options.approvers, decisive: true },
  questions: { kind: 'longText', title: '请对方核实的情况', maximumLength: 1000 },
} as const satisfies Form;

export const acknowledgeForm = {
  receivedOn: { kind: 'day', title: '收到征求意见函之日', required: true, hint: '五日核实回复从次日起算' },
} as const satisfies Form;

export const answerForm = {
  receivedOn: { kind: 'day', title: '收到征求意见函之日', hint: '没有签收过的填写' },
  residence: { kind: 'longText', title: '住处核实情况', required: true, maximumLength: 600 },
  livelihood: { kind: 'longText', title: '工作、生活来源', required: true, maximumLength: 600 },
  family: { kind: 'longText', title: '家庭、亲属情况', required: true, maximumLength: 600 },
  guarantor: { kind: 'longText', title: '保证人情况', maximumLength: 600 },
  opinion: {
    kind: 'choice',
    title: '是否同意接收',
    options: options.agreement,
    required: true,
    decisive: true,
  },
  reasons: { kind: 'longText', title: '理由', maximumLength: 1000, hint: '不同意接收的必须写明理由' },
  evidence: { kind: 'evidence', title: '核实材料' },
} as const satisfies Form;

export const disputeForm = {
  reasons: { kind: 'longText', title: '对回复的异议和理由', required: true, maximumLength: 1000 },
} as const satisfies Form;

export const coordinateForm = {
  result: { kind: 'choice', title: '协调结果', options: options.coordinationResults, required: true },
  text: { kind: 'longText', title: '协调意见', required: true, maximumLength: 1000 },
} as const satisfies Form;

export const decideForm = {
  outcome: {
    kind: 'choice',
    title: '决定',
    required: true,
    decisive: true,
    options: [
      { code: 'approved', label: '同意变更执行地' },
      { code: 'refused', label: '不同意变更执行地' },
    ],
  },
  reasons: {
    kind: 'longText',
    title: '理由',
    maximumLength: 1000,
    hint: '不同意变更的，或者对方不同意接收而仍然同意变更的，必须写明',
  },
  originalNumber: { kind: 'text', title: '原纸质文书文号', maximumLength: 60, fromPaper: true },
} as const satisfies Form;

export type Application = ValuesOf<typeof applyForm>;
export type Inquiry = ValuesOf<typeof inquiryForm>;
export type Asking = ValuesOf<typeof askForm>;
export type Acknowledgement = ValuesOf<typeof acknowledgeForm>;
export type Answer = ValuesOf<typeof answerForm>;
export type Dispute = ValuesOf<typeof disputeForm>;
export type Coordination = ValuesOf<typeof coordinateForm>;
export type Decided = ValuesOf<typeof decideForm>;
