import type { Form, ValuesOf } from '../../kernel/field.ts';
import type { MatterState } from '../../kernel/state.ts';
import { findTaken } from '../../kernel/state.ts';
import { resultForm as commonResult } from '../../proposal/forms.ts';

/** 《刑法》第七十八条. For a probation only the last one counts. */
export const grounds = [
  { code: 'repentance', label: '确有悔改表现' },
  { code: 'merit', label: '有立功表现' },
  { code: 'majorMerit', label: '有重大立功表现' },
] as const;

/** What was pronounced: the last two the high court rules on. */
export const penalties = [
  { code: 'control', label: '管制' },
  { code: 'criminalDetention', label: '拘役' },
  { code: 'imprisonment', label: '有期徒刑（含已减为有期徒刑的）' },
  { code: 'life', label: '无期徒刑' },
  { code: 'deathReprieve', label: '死刑缓期执行' },
] as const;

const text = { kind: 'longText', maximumLength: 1500 } as const;

export const proposeForm = {
  grounds: { kind: 'choices', title: '减刑的情形', required: true, decisive: true, options: grounds },
  facts: {
    ...text,
    title: '具体事实',
    required: true,
    hint: '时间、地点、经过，逐项对应上面的情形；重大立功写明是哪一种',
  },
  evidenceList: { ...text, title: '证据', hint: '逐项写明：什么证据，证明什么' },
  penalty: { kind: 'choice', title: '现在执行的刑种', required: true, decisive: true, options: penalties },
  reduction: {
    kind: 'text',
    title: '建议减去的刑期',
    required: true,
    maximumLength: 60,
    hint: '例如：减去有期徒刑六个月',
  },
  newEnds: {
    kind: 'day',
    title: '建议减刑（缩短考验期）以后的截止日',
    hint: '管制、缓刑必须填写，用来核对下限',
  },
  detainedDays: {
    kind: 'count',
    title: '判决执行以前羁押的天数',
    maximum: 10_000,
    hint: '管制的填写，实际执行的刑期按折抵以后计算',
  },
  exception: { ...text, title: '特殊情形和依据', hint: '假释的填写：一般不提请减刑' },
  court: { kind: 'text', title: '受理的人民法院', required: true, maximumLength: 60, hint: '写全称' },
  courtLevel: {
    kind: 'choice',
    title: '法院的级别',
    required: true,
    decisive: true,
    options: [
      { code: 'intermediate', label: '执行地中级人民法院' },
      { code: 'high', label: '高级人民法院' },
    ],
    hint: '依法应当由高级法院裁定的，逐级报省级机构审核提请',
  },
  custodian: {
    kind: 'text',
    title: '原服刑或者接收档案的监狱',
    maximumLength: 60,
    hint: '有的填写，建议书抄送给它',
  },
  noCustodian: {
    kind: 'flag',
    title: '没有原服刑或者接收档案的监狱',
    hint: '暂予监外执行、假释而确实没有的',
  },
  evidence: { kind: 'evidence', title: '证据材料' },
} as const satisfies Form;

/** 州级审核意见，where the province files. */
export const prefectureForm = {
  opinion: {
    kind: 'choice',
    title: '州级审核意见',
    required: true,
    options: [
      { code: 'agree', label: '同意，报省级机构' },
      { code: 'disagree', label: '不同意提请' },
    ],
  },
  text: { kind: 'longText', title: '理由', required: true, maximumLength: 1000 },
} as const satisfies Form;

export const resultForm = {
  ...commonResult,
  result: {
    ...commonResult.result,
    title: '裁定结果',
    options: [
      { code: 'granted', label: '裁定减刑' },
      { code: 'refused', label: '裁定不予减刑' },
      { code: 'withdrawn', label: '撤回建议（含不予受理）' },
    ],
  },
} as const satisfies Form;

export type CommutationProposal = ValuesOf<typeof proposeForm>;

/** What was proposed, as it stands after all corrections; a recorded one may lack what the paper lacked. */
export function findCommutation(state: MatterState | undefined): Partial<CommutationProposal> | undefined {
  return findTaken(state, 'propose')?.values;
}
