import type { Form, ValuesOf } from '../../kernel/field.ts';

/** What is said (《实施办法》第五十四条): the appraisal, the end, and what it means for the penalty. */
export const declaredContents = [
  { code: 'appraisal', label: '宣读对社区矫正对象的鉴定意见' },
  { code: 'end', label: '宣布社区矫正期限届满，依法解除社区矫正' },
  { code: 'effect', label: '按管制、缓刑、假释分别宣布刑罚执行的结果' },
] as const;

export const presentParties = [
  { code: 'team', label: '矫正小组成员' },
  { code: 'village', label: '村（居）民委员会' },
  { code: 'guardian', label: '监护人' },
  { code: 'family', label: '家属' },
  { code: 'unit', label: '所在单位（学校）' },
  { code: 'procuratorate', label: '人民检察院' },
  { code: 'other', label: '其他人员' },
] as const;

export const notifyGuardianForm = {
  guardian: { kind: 'text', title: '监护人', required: true, maximumLength: 60 },
  notifiedOn: { kind: 'day', title: '通知日期', required: true },
  heldAt: { kind: 'moment', title: '宣告时间' },
  place: { kind: 'text', title: '宣告地点', maximumLength: 100 },
} as const satisfies Form;

export const declareForm = {
  heldAt: { kind: 'moment', title: '宣告时间', required: true, decisive: true },
  place: { kind: 'text', title: '宣告地点', required: true, maximumLength: 100 },
  host: { kind: 'text', title: '主持人', required: true, maximumLength: 60 },
  hostOffice: {
    kind: 'choice',
    title: '主持人所在单位',
    required: true,
    options: [
      { code: 'agency', label: '社区矫正机构' },
      { code: 'office', label: '受委托的司法所' },
    ],
  },
  present: { kind: 'choices', title: '到场人员', required: true, options: presentParties },
  contents: { kind: 'choices', title: '宣告的内容', required: true, options: declaredContents },
  public: { kind: 'flag', title: '公开宣告', hint: '缓刑、假释的公开宣告；未成年人的不公开' },
  note: { kind: 'longText', title: '备注', maximumLength: 600 },
  evidence: { kind: 'evidence', title: '照片、签字材料' },
} as const satisfies Form;

export type Declaration = ValuesOf<typeof declareForm>;
export type GuardianNotice = ValuesOf<typeof notifyGuardianForm>;
