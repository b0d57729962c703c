import type { Form, ValuesOf } from '../../kernel/field.ts';
import type { MatterState } from '../../kernel/state.ts';
import { findLatest, findTaken } from '../../kernel/state.ts';

/** 《刑事诉讼法》第二百六十五条: why somebody may serve outside prison. */
export const medicalGrounds = [
  { code: 'illness', label: '严重疾病需要保外就医' },
  { code: 'pregnancy', label: '怀孕' },
  { code: 'nursing', label: '哺乳自己的婴儿' },
  { code: 'dependence', label: '生活不能自理' },
] as const;

export const guarantorRoles = [
  { code: 'spouse', label: '配偶' },
  { code: 'parent', label: '父母' },
  { code: 'child', label: '子女' },
  { code: 'relative', label: '其他亲属' },
  { code: 'guardian', label: '监护人' },
  { code: 'other', label: '其他' },
] as const;

export const enterForm = {
  basis: { kind: 'choice', title: '情形', options: medicalGrounds, required: true, decisive: true },
  diagnosis: {
    kind: 'longText',
    title: '诊断、检查或者鉴别意见',
    required: true,
    sensitive: true,
    maximumLength: 2000,
    hint: '加密存放，不出现在列表和提示里',
  },
  hospital: { kind: 'text', title: '出具意见的医院（机构）', sensitive: true, maximumLength: 60 },
  diagnosedOn: { kind: 'day', title: '出具意见的日期' },
  childBornOn: { kind: 'day', title: '婴儿出生日期', sensitive: true, hint: '哺乳自己婴儿的填写' },
  guarantor: {
    kind: 'people',
    title: '保证人',
    roles: guarantorRoles,
    sensitive: true,
    hint: '填一人，由批准、决定机关审查确定',
  },
  guaranteeOn: { kind: 'day', title: '保证书日期' },
  evidence: { kind: 'evidence', title: '诊断材料、保证书' },
} as const satisfies Form;

export const addDiagnosisForm = {
  diagnosedOn: { kind: 'day', title: '出具意见的日期', required: true },
  hospital: {
    kind: 'text',
    title: '出具意见的医院（机构）',
    required: true,
    sensitive: true,
    maximumLength: 60,
  },
  diagnosis: {
    kind: 'longText',
    title: '诊断、检查或者鉴别意见',
    required: true,
    sensitive: true,
    maximumLength: 2000,
  },
  evidence: { kind: 'evidence', title: '诊断材料' },
} as const satisfies Form;

export const changeGuarantorForm = {
  guarantor: {
    kind: 'people',
    title: '新的保证人',
    roles: guarantorRoles,
    required: true,
    minimum: 1,
    sensitive: true,
    hint: '填一人',
  },
  from: { kind: 'day', title: '起始日', required: true },
  reason: { kind: 'longText', title: '更换的原因', required: true, sensitive: true, maximumLength: 600 },
  guaranteeOn: { kind: 'day', title: '新保证书日期' },
  evidence: { kind: 'evidence', title: '新保证人材料、保证书' },
} as const satisfies Form;

export type MedicalEntry = ValuesOf<typeof enterForm>;
export type GuarantorChange = ValuesOf<typeof changeGuarantorForm>;

/** What was entered, as it stands after all corrections. */
export function findEntry(state: MatterState | undefined): MedicalEntry | undefined {
  return findTaken(state, 'enter')?.values as MedicalEntry | undefined;
}

/** The change that rules: the one that begins last. */
export function findGuarantorChange(state: MatterState | undefined): GuarantorChange | undefined {
  return findLatest(state, { changeGuarantor: 'from' })?.values as GuarantorChange | undefined;
}
