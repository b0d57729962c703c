import type { Form, ValuesOf } from '../../kernel/field.ts';
import type { MatterState } from '../../kernel/state.ts';
import { findTaken } from '../../kernel/state.ts';

/** 《社区矫正法》第四十五条, and 《衔接意见》第十九条 for the last one. */
export const terminationGrounds = [
  { code: 'revokeProbation', label: '被裁定撤销缓刑' },
  { code: 'revokeParole', label: '被裁定撤销假释' },
  { code: 'recall', label: '暂予监外执行被决定收监执行' },
  { code: 'death', label: '死亡' },
  { code: 'newJudgment', label: '因新罪、漏罪被判处刑罚' },
] as const;

export const reportForm = {
  ground: {
    kind: 'choice',
    title: '终止的情形',
    required: true,
    decisive: true,
    options: terminationGrounds,
  },
  authority: { kind: 'text', title: '作出裁定、决定、判决的机关', maximumLength: 60, hint: '写全称' },
  paperNumber: { kind: 'text', title: '文书的名称和文号', maximumLength: 100 },
  receivedOn: { kind: 'day', title: '收到文书的日期' },
  effectiveOn: {
    kind: 'day',
    title: '生效（死亡）日期',
    required: true,
    decisive: true,
    hint: '裁定、决定、判决发生效力的日期；死亡的是死亡日期',
  },
  discoveredOn: { kind: 'day', title: '发现死亡的日期', hint: '五日内书面通知从这一天起算' },
  reportedBy: { kind: 'text', title: '报告死亡的监护人、家庭成员', maximumLength: 60 },
  reportedOn: { kind: 'day', title: '家属报告的日期' },
  cause: {
    kind: 'longText',
    title: '死亡的情况',
    sensitive: true,
    maximumLength: 1500,
    hint: '照死亡证明和了解到的写，不作判断',
  },
  deathCertificate: { kind: 'text', title: '死亡证明的名称和编号', maximumLength: 100 },
  custodian: {
    kind: 'text',
    title: '原服刑或者接收档案的监狱、看守所',
    maximumLength: 60,
    hint: '暂予监外执行的填写，死亡证明送给它',
  },
  evidence: { kind: 'evidence', title: '文书、死亡证明' },
} as const satisfies Form;

export const terminateForm = {
  recordOnly: {
    kind: 'flag',
    title: '已经解除矫正，只记录在案',
    decisive: true,
    hint: '解除以后才收到文书的选“是”：不再发终止通知，也不改变解除',
  },
  notifyTo: {
    kind: 'text',
    title: '社区矫正决定机关',
    maximumLength: 60,
    hint: '写全称，终止通知书发给它；空着的按登记的决定机关',
  },
  originalNumber: { kind: 'text', title: '原通知书文号', maximumLength: 60, fromPaper: true },
  note: { kind: 'longText', title: '备注', maximumLength: 600 },
} as const satisfies Form;

export const notifyDeathForm = {
  sentOn: { kind: 'day', title: '通知日期', required: true },
  evidence: { kind: 'evidence', title: '送达回证' },
} as const satisfies Form;

export type TerminationReport = ValuesOf<typeof reportForm>;
export type TerminationDecision = ValuesOf<typeof terminateForm>;

/** What was reported, as it stands after all corrections; a recorded one may lack what the paper lacked. */
export function findReport(state: MatterState | undefined): Partial<TerminationReport> | undefined {
  return findTaken(state, 'report')?.values;
}

export function findDecision(state: MatterState | undefined): Partial<TerminationDecision> | undefined {
  return findTaken(state, 'terminate')?.values;
}

export function groundLabel(code: string | undefined): string {
  return terminationGrounds.find((one) => one.code === code)?.label ?? '终止';
}
