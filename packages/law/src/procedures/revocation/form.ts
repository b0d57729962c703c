import type { Measure } from '../../facts/facts.ts';
import type { Form, ValuesOf } from '../../kernel/field.ts';
import type { MatterState } from '../../kernel/state.ts';
import { findTaken } from '../../kernel/state.ts';
import { brokenRules, resultForm as commonResult } from '../../proposal/forms.ts';
import { courtFields } from '../../proposal/same-level.ts';

export type RevocationKind = 'revokeProbation' | 'revokeParole';

export const kinds = [
  { code: 'revokeProbation', label: '撤销缓刑' },
  { code: 'revokeParole', label: '撤销假释' },
] as const;

/** Which kind of revocation a measure knows; 管制 and 暂予监外执行 know none. */
export const kindsOf: Readonly<Partial<Record<Measure, RevocationKind>>> = {
  probation: 'revokeProbation',
  parole: 'revokeParole',
};

/** 《实施办法》第四十六条 and 第四十七条: five grounds and three. */
export const grounds = [
  { code: 'prohibition', label: '违反禁止令，情节严重（只限缓刑）' },
  { code: 'absence', label: '无正当理由不按规定时间报到或者脱离监管，超过一个月' },
  { code: 'penalty', label: '因违反监督管理规定受到治安管理处罚，仍不改正（只限缓刑）' },
  { code: 'warnings', label: '受到社区矫正机构两次警告，仍不改正' },
  { code: 'serious', label: '其他违反规定，情节严重（只限缓刑）' },
  { code: 'other', label: '其他违反规定的行为，尚未构成新的犯罪（只限假释，不要求情节严重）' },
] as const;

const text = { kind: 'longText', maximumLength: 1500 } as const;

export const proposeForm = {
  kind: { kind: 'choice', title: '建议事项', required: true, decisive: true, options: kinds },
  grounds: { kind: 'choices', title: '情形', required: true, decisive: true, options: grounds },
  broken: { kind: 'choices', title: '违反了', required: true, options: brokenRules },
  facts: {
    ...text,
    title: '违反规定的具体事实',
    required: true,
    hint: '时间、地点、经过，逐项对应上面的情形',
  },
  investigatedOn: { kind: 'day', title: '调查取证完成的日期', hint: '先查证，后提请' },
  evidenceList: { ...text, title: '证据', hint: '逐项写明：什么证据，证明什么' },
  absentFrom: {
    kind: 'day',
    title: '应当报到（脱离监管）之日',
    hint: '超过一个月的一支填写；空着的照失联登记',
  },
  absentUntil: { kind: 'day', title: '报到（找到）之日', hint: '还没有报到、找到的空着' },
  justified: { kind: 'flag', title: '经核实有正当理由' },
  againOn: {
    kind: 'day',
    title: '处罚、第二次警告以后又违反规定的日期',
    hint: '“仍不改正”的一支填写',
  },
  seriousness: { ...text, title: '情节严重的理由', hint: '缓刑违反禁止令、其他违反规定的填写' },
  newCrime: {
    kind: 'flag',
    title: '所提的事实就是新罪或者漏罪',
    hint: '新罪、漏罪由审理新案的法院撤销，不由社区矫正机构提请',
  },
  ...courtFields,
  courtPlace: {
    kind: 'choice',
    title: '是哪里的法院',
    required: true,
    options: [
      { code: 'original', label: '原审人民法院（作出假释裁定的法院）' },
      { code: 'local', label: '执行地人民法院' },
    ],
  },
  otherProvince: { kind: 'flag', title: '原审法院与本机构不在同一省' },
  originalCourt: { kind: 'text', title: '原审人民法院', maximumLength: 60, hint: '向执行地法院提请的填写' },
  paroleOn: { kind: 'day', title: '假释裁定的日期', hint: '假释的填写' },
  paroleBy: { kind: 'text', title: '裁定假释的人民法院', maximumLength: 60, hint: '假释的填写' },
  prison: {
    kind: 'text',
    title: '原服刑或者接收档案的监狱',
    maximumLength: 60,
    hint: '假释的填写，抄送给它',
  },
  notCounted: { kind: 'flag', title: '有不计入执行期限的情形' },
  evidence: { kind: 'evidence', title: '证据材料' },
} as const satisfies Form;

export const resultForm = {
  ...commonResult,
  result: {
    ...commonResult.result,
    title: '裁定结果',
    options: [
      { code: 'granted', label: '裁定撤销' },
      { code: 'refused', label: '裁定不予撤销' },
      { code: 'withdrawn', label: '撤回建议（含不予受理）' },
    ],
  },
  heard: {
    kind: 'choice',
    title: '法院裁定前听取本人及其律师意见',
    options: [
      { code: 'yes', label: '听取了' },
      { code: 'no', label: '没有听取' },
      { code: 'unknown', label: '不清楚' },
    ],
  },
  copiedTo: {
    kind: 'choices',
    title: '裁定书写明送达、抄送',
    options: [
      { code: 'agency', label: '社区矫正机构' },
      { code: 'police', label: '公安机关' },
      { code: 'procuratorate', label: '人民检察院' },
      { code: 'originalCourt', label: '原审人民法院' },
      { code: 'prison', label: '原服刑或者接收档案的监狱' },
    ],
  },
} as const satisfies Form;

export type RevocationProposal = Omit<ValuesOf<typeof proposeForm>, 'kind'> & {
  readonly kind: RevocationKind;
};

/** What was proposed, as it stands after all corrections; a recorded one may lack what the paper lacked. */
export function findRevocation(state: MatterState | undefined): Partial<RevocationProposal> | undefined {
  return findTaken(state, 'propose')?.values;
}

export const kindOf = (state: MatterState | undefined): RevocationKind | undefined =>
  findRevocation(state)?.kind;
