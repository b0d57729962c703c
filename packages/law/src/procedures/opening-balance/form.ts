import type { Form, ValuesOf } from '../../kernel/field.ts';
import type { MatterState } from '../../kernel/state.ts';
import { findTaken } from '../../kernel/state.ts';

export const leaveDeciders = [
  { code: 'judicialOffice', label: '受委托的司法所' },
  { code: 'countyAgency', label: '县级社区矫正机构' },
  { code: 'prefectureAgency', label: '州级社区矫正机构' },
] as const;

export const sanctionKinds = [
  { code: 'commendation', label: '表扬' },
  { code: 'admonition', label: '训诫' },
  { code: 'warning', label: '警告' },
  { code: 'publicSecurityPenalty', label: '治安管理处罚' },
] as const;

const originalNumber = {
  kind: 'text',
  title: '原文书文号',
  required: true,
  maximumLength: 60,
  hint: '照原纸质文书或者原系统填写；原来没有文号的写“无文号”',
} as const;

export const beginForm = {
  asOf: {
    kind: 'day',
    title: '截止日',
    required: true,
    decisive: true,
    hint: '这一天及以前已经发生的在这里登记，以后的在系统里办理',
  },
  basis: {
    kind: 'longText',
    title: '登记依据',
    required: true,
    maximumLength: 1000,
    hint: '依据哪些卷宗、台账或者原系统的记录',
  },
} as const satisfies Form;

export const addLeaveForm = {
  destination: { kind: 'place', title: '目的地', required: true, decisive: true },
  from: { kind: 'day', title: '离开日期', required: true, decisive: true },
  until: { kind: 'day', title: '批准的返回日期', required: true, decisive: true },
  decidedBy: { kind: 'choice', title: '批准机构', options: leaveDeciders, required: true },
  originalNumber,
  returnedOn: { kind: 'day', title: '实际返回日期', hint: '还在外面的空着，返回后再登记' },
} as const satisfies Form;

export const addReturnForm = {
  returnedOn: { kind: 'day', title: '实际返回日期', required: true, decisive: true },
  note: { kind: 'longText', title: '外出期间情况', maximumLength: 600 },
} as const satisfies Form;

export const addSanctionForm = {
  kind: { kind: 'choice', title: '种类', options: sanctionKinds, required: true, decisive: true },
  on: { kind: 'day', title: '作出日期', required: true, decisive: true },
  originalNumber,
  reason: { kind: 'longText', title: '事由', maximumLength: 600 },
} as const satisfies Form;

export const addScoreForm = {
  period: { kind: 'text', title: '考核周期', required: true, maximumLength: 60, hint: '例如 2026年第一季度' },
  score: { kind: 'text', title: '得分或者等次', required: true, maximumLength: 60 },
  basis: { kind: 'text', title: '依据', maximumLength: 200 },
} as const satisfies Form;

export type OpeningBegin = ValuesOf<typeof beginForm>;
export type TakenOverLeave = ValuesOf<typeof addLeaveForm>;
export type TakenOverSanction = ValuesOf<typeof addSanctionForm>;

export function findBegin(state: MatterState | undefined): OpeningBegin | undefined {
  return findTaken(state, 'begin')?.values as OpeningBegin | undefined;
}
