import type { Form, ValuesOf } from '../../kernel/field.ts';
import type { MatterState } from '../../kernel/state.ts';
import { findTaken } from '../../kernel/state.ts';

/** 《暂予监外执行规定》第十一条; all of them, as whoever looked at it confirms. */
export const conditions = [
  { code: 'able', label: '具有完全民事行为能力，愿意承担保证人义务' },
  { code: 'free', label: '人身自由未受到限制' },
  { code: 'settled', label: '有固定的住处和收入' },
  { code: 'near', label: '能够与被保证人共同居住，或者居住在同一市、县' },
] as const;

const roles = [
  { code: 'spouse', label: '配偶' },
  { code: 'parent', label: '父母' },
  { code: 'child', label: '子女' },
  { code: 'relative', label: '其他亲属' },
  { code: 'guardian', label: '监护人' },
  { code: 'other', label: '其他' },
] as const;

const text = { kind: 'longText', maximumLength: 600, sensitive: true } as const;
const day = { kind: 'day', required: true } as const;
const people = {
  kind: 'people',
  roles,
  required: true,
  minimum: 1,
  sensitive: true,
  hint: '填一人',
} as const;
const basis = { ...text, title: '核实情况', required: true, hint: '怎样核实的，依据哪些材料' } as const;

export const examineForm = {
  guarantor: { ...people, title: '保证人' },
  examinedOn: { ...day, title: '核对日期' },
  conditions: { kind: 'choices', title: '具备的条件（核实一项勾一项）', options: conditions },
  basis,
  evidence: { kind: 'evidence', title: '材料' },
} as const satisfies Form;

/** 《暂予监外执行规定》第十二条: what a guarantor tells at once. */
export const reportForm = {
  about: {
    kind: 'choice',
    title: '报告的事',
    required: true,
    options: [
      { code: 'left', label: '擅自离开居住的市、县，或者变更居住地' },
      { code: 'offence', label: '违法犯罪' },
      { code: 'recovered', label: '保外就医情形消失' },
      { code: 'death', label: '死亡' },
      { code: 'other', label: '其他情况（治疗、复查、遵守规定）' },
    ],
  },
  foundOn: { ...day, title: '保证人发现之日' },
  reportedOn: { ...day, title: '向机构报告之日' },
  text: { ...text, title: '情况和处理', required: true },
  reminded: { kind: 'flag', title: '已提醒保证人发现后立即报告', hint: '没有立即报告的' },
} as const satisfies Form;

export const disqualifyForm = {
  ground: {
    kind: 'choice',
    title: '情形',
    required: true,
    decisive: true,
    options: [
      { code: 'lost', label: '丧失保证条件' },
      { code: 'neglected', label: '不履行义务，取消保证人资格' },
    ],
  },
  on: { ...day, title: '丧失条件（取消资格）之日', decisive: true },
  reasons: { ...text, title: '事实和理由', required: true },
  newBy: { ...day, title: '最迟何日提出新的保证人', decisive: true },
} as const satisfies Form;

export const replaceForm = {
  guarantor: { ...people, title: '新的保证人' },
  from: { ...day, title: '提出之日' },
  conditions: { kind: 'choices', title: '具备的条件（核实一项勾一项）', options: conditions, required: true },
  basis,
  guaranteeOn: { kind: 'day', title: '保证书日期' },
  evidence: { kind: 'evidence', title: '新保证人材料、保证书' },
} as const satisfies Form;

export type Examination = ValuesOf<typeof examineForm>;
export type GuarantorReport = ValuesOf<typeof reportForm>;
export type Disqualification = ValuesOf<typeof disqualifyForm>;

export function findDisqualification(state: MatterState | undefined): Disqualification | undefined {
  return findTaken(state, 'disqualify')?.values as Disqualification | undefined;
}

/** Conditions that nobody confirmed, in words. */
export function unconfirmed(values: { readonly conditions?: unknown }): readonly string[] {
  const confirmed = Array.isArray(values.conditions) ? (values.conditions as readonly unknown[]) : [];
  return conditions.filter(({ code }) => !confirmed.includes(code)).map(({ label }) => label);
}
