import type { Form } from '../kernel/field.ts';

/** Who may be there when something is declared (《实施办法》第二十条、第五十四条). */
export const presentParties = [
  { code: 'team', label: '矫正小组成员' },
  { code: 'village', label: '村（居）民委员会' },
  { code: 'guardian', label: '监护人' },
  { code: 'family', label: '家属' },
  { code: 'unit', label: '所在单位（学校）' },
  { code: 'procuratorate', label: '人民检察院' },
  { code: 'other', label: '其他人员' },
] as const;

/** The guardian of a minor is told to come, before (MINOR-04; 《实施办法》第五十五条). */
export const notifyGuardianForm = {
  guardian: { kind: 'text', title: '监护人', required: true, maximumLength: 60 },
  notifiedOn: { kind: 'day', title: '通知日期', required: true },
  heldAt: { kind: 'moment', title: '宣告时间' },
  place: { kind: 'text', title: '宣告地点', maximumLength: 100 },
} as const satisfies Form;

/** When, where and by whom a declaration was held: the same at the beginning and at the end of a correction. */
export const heldFields = {
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
} as const satisfies Form;
