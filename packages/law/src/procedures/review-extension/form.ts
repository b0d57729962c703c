import type { Form, ValuesOf } from '../../kernel/field.ts';
import type { MatterState } from '../../kernel/state.ts';
import { findTaken } from '../../kernel/state.ts';

const text = { kind: 'longText', maximumLength: 600 } as const;
const choice = { kind: 'choice', required: true, decisive: true } as const;
const day = { kind: 'day', required: true, decisive: true } as const;

const kinds = [
  { code: 'health', label: '报告身体情况的期限' },
  { code: 'review', label: '提交病情复查情况的期限' },
] as const;

export const applyForm = {
  kind: { ...choice, title: '延长哪一项', options: kinds },
  from: { ...day, title: '原定应当报告（提交）之日' },
  until: { ...day, title: '延长至' },
  reason: { ...text, title: '延长的理由', required: true, sensitive: true, hint: '加密存放，不出现在列表里' },
  evidence: { kind: 'evidence', title: '病情材料' },
} as const satisfies Form;

export const opinionForm = {
  opinion: {
    kind: 'choice',
    title: '意见',
    required: true,
    options: [
      { code: 'agree', label: '建议批准' },
      { code: 'disagree', label: '建议不批准' },
    ],
  },
  text: { ...text, title: '核实情况和理由', required: true, sensitive: true },
} as const satisfies Form;

export const decideForm = {
  outcome: {
    ...choice,
    title: '决定',
    options: [
      { code: 'approved', label: '批准延长' },
      { code: 'refused', label: '不批准延长' },
    ],
  },
  reasons: { ...text, title: '理由', hint: '不批准的必须写明' },
  originalNumber: { kind: 'text', title: '原纸质文书文号', maximumLength: 60, fromPaper: true },
} as const satisfies Form;

export const notifyForm = {
  to: { kind: 'text', title: '通报的人民检察院', maximumLength: 60, hint: '不填的，送执行地县级人民检察院' },
} as const satisfies Form;

export type ExtensionAsked = ValuesOf<typeof applyForm>;

/** What was asked for, as it stands after all corrections. */
export function findAsked(state: MatterState | undefined): ExtensionAsked | undefined {
  return findTaken(state, 'apply')?.values as ExtensionAsked | undefined;
}

export function kindLabel(kind: ExtensionAsked['kind']): string {
  return kinds.find(({ code }) => code === kind)?.label ?? '';
}
