import type { Form, ValuesOf } from '../../kernel/field.ts';
import type { MatterState } from '../../kernel/state.ts';
import { findTaken } from '../../kernel/state.ts';
import { brokenRules, resultForm as commonResult } from '../../proposal/forms.ts';
import type { Day } from '../../time/day.ts';

/** 《实施办法》第四十八条: any one of the four. */
export const grounds = [
  { code: 'flight', label: '可能逃跑' },
  { code: 'danger', label: '具有危害国家安全、公共安全、社会秩序或者他人人身安全现实危险' },
  { code: 'revenge', label: '可能对被害人、举报人、控告人或者社区矫正机构工作人员等实施报复行为' },
  { code: 'newCrime', label: '可能实施新的犯罪' },
] as const;

const text = { kind: 'longText', maximumLength: 1500 } as const;

export const proposeForm = {
  grounds: { kind: 'choices', title: '情形', required: true, decisive: true, options: grounds },
  facts: { ...text, title: '可能逃跑或者发生社会危险的具体事实', required: true },
  broken: { kind: 'choices', title: '违反了', required: true, options: brokenRules },
  evidenceList: { ...text, title: '证据', hint: '逐项写明：什么证据，证明什么' },
  court: {
    kind: 'text',
    title: '受理的人民法院',
    required: true,
    maximumLength: 60,
    hint: '与撤销建议同一法院',
  },
  evidence: { kind: 'evidence', title: '证据材料' },
} as const satisfies Form;

export const resultForm = {
  ...commonResult,
  result: {
    ...commonResult.result,
    title: '法院的决定',
    options: [
      { code: 'granted', label: '决定逮捕' },
      { code: 'refused', label: '决定不予逮捕' },
      { code: 'withdrawn', label: '撤回提请' },
    ],
  },
  decidedAt: { kind: 'moment', title: '作出决定的时间', hint: '决定书写明的填写；四十八小时按它计' },
} as const satisfies Form;

export const arrestedForm = {
  arrestedOn: { kind: 'day', title: '执行逮捕的日期', required: true, decisive: true },
  by: { kind: 'text', title: '执行的公安机关', required: true, maximumLength: 60 },
  place: { kind: 'text', title: '羁押的看守所', maximumLength: 60 },
  familyTold: { kind: 'text', title: '通知家属的情况', maximumLength: 200 },
  text: { ...text, title: '情况' },
  evidence: { kind: 'evidence', title: '逮捕证、执行回执' },
} as const satisfies Form;

export const custodyEndForm = {
  reason: {
    kind: 'choice',
    title: '逮捕以后怎样',
    required: true,
    decisive: true,
    options: [
      { code: 'executed', label: '裁定撤销，送监执行' },
      { code: 'notRevoked', label: '裁定不予撤销，释放' },
      { code: 'timeOver', label: '羁押满三十日，释放' },
      { code: 'other', label: '其他原因释放' },
    ],
  },
  endedOn: { kind: 'day', title: '送监执行（释放）的日期', required: true, decisive: true },
  text: { ...text, title: '情况' },
  evidence: { kind: 'evidence', title: '释放证明、收押回执' },
} as const satisfies Form;

type ArrestProposal = ValuesOf<typeof proposeForm>;
type Arrested = ValuesOf<typeof arrestedForm>;
type CustodyEnd = ValuesOf<typeof custodyEndForm>;

/** What stands after all corrections; what was recorded may lack what its paper lacked. */
export const findProposal = (state: MatterState | undefined): Partial<ArrestProposal> | undefined =>
  findTaken(state, 'propose')?.values;
export const findArrest = (state: MatterState | undefined): Partial<Arrested> | undefined =>
  findTaken(state, 'arrested')?.values;
export const findCustodyEnd = (state: MatterState | undefined): Partial<CustodyEnd> | undefined =>
  findTaken(state, 'custodyEnd')?.values;

/** The day of the release; nothing where the custody has turned into execution. */
export function releasedOn(state: MatterState | undefined): Day | undefined {
  const end = findCustodyEnd(state);
  return end?.reason === 'executed' ? undefined : end?.endedOn;
}
