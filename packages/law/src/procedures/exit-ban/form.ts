import type { Form, ValuesOf } from '../../kernel/field.ts';
import type { MatterState } from '../../kernel/state.ts';
import { findTaken } from '../../kernel/state.ts';

/** 出入境证件, in the words of the 2021 code table. */
export const exitDocumentKinds = [
  { code: 'passport', label: '普通护照' },
  { code: 'hongKongMacaoVisit', label: '往来港澳通行证' },
  { code: 'hongKongMacaoSettle', label: '前往港澳通行证' },
  { code: 'taiwan', label: '往来台湾通行证' },
  { code: 'exitEntryPermit', label: '出入境通行证' },
  { code: 'borderPermit', label: '边境通行证' },
] as const;

/** 处置; the codes mean the same as in the table exitDocumentDisposal of the data items. */
export const documentDisposals = [
  { code: 'kept', label: '代管' },
  { code: 'returned', label: '归还' },
  { code: 'confiscated', label: '收缴' },
  { code: 'revoked', label: '吊销' },
  { code: 'void', label: '作废' },
  { code: 'none', label: '未操作' },
] as const;

export const reportForm = {
  reportedOn: { kind: 'day', title: '报备日期', required: true, decisive: true },
  organ: { kind: 'text', title: '报备的出入境管理机构', required: true, maximumLength: 60 },
  basis: {
    kind: 'text',
    title: '依据',
    required: true,
    maximumLength: 200,
    hint: '决定机关的限制出境材料、裁判文书的名称和文号',
  },
  until: { kind: 'day', title: '报备到期日', decisive: true, hint: '有期限的填写；没有写期限的空着' },
  evidence: { kind: 'evidence', title: '报备材料、回执' },
} as const satisfies Form;

export const documentsForm = {
  kind: { kind: 'choice', title: '证件种类', options: exitDocumentKinds, required: true },
  number: { kind: 'text', title: '证件号码', required: true, sensitive: true, maximumLength: 40 },
  disposal: { kind: 'choice', title: '处置', options: documentDisposals, required: true },
  on: { kind: 'day', title: '处置日期', required: true },
  keeper: { kind: 'text', title: '保管或者处置的单位', maximumLength: 60 },
} as const satisfies Form;

export const renewForm = {
  renewedOn: { kind: 'day', title: '续报日期', required: true },
  until: { kind: 'day', title: '续报后的到期日', required: true, decisive: true },
} as const satisfies Form;

export const liftForm = {
  liftedOn: { kind: 'day', title: '撤销日期', required: true, decisive: true },
  reason: { kind: 'longText', title: '撤销的原因', required: true, maximumLength: 600 },
} as const satisfies Form;

export type ExitBanReport = ValuesOf<typeof reportForm>;

/** What was reported, as it stands after all corrections. */
export function findReport(state: MatterState | undefined): ExitBanReport | undefined {
  return findTaken(state, 'report')?.values as ExitBanReport | undefined;
}
