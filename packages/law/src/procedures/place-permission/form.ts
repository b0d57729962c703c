import type { Form, ValuesOf } from '../../kernel/field.ts';
import type { MatterState } from '../../kernel/state.ts';
import { findTaken } from '../../kernel/state.ts';

const text = { kind: 'longText', maximumLength: 600 } as const;
const day = { kind: 'day', required: true, decisive: true } as const;

export const applyForm = {
  place: { kind: 'place', title: '进入的区域、场所', required: true, decisive: true },
  from: { ...day, title: '自' },
  until: { ...day, title: '至' },
  purpose: { ...text, title: '进入的理由', required: true, sensitive: true },
  company: { kind: 'text', title: '谁陪同', maximumLength: 60, sensitive: true },
  evidence: { kind: 'evidence', title: '证明材料' },
} as const satisfies Form;

export const decideForm = {
  outcome: {
    kind: 'choice',
    title: '决定',
    required: true,
    decisive: true,
    options: [
      { code: 'approved', label: '批准进入' },
      { code: 'refused', label: '不批准进入' },
    ],
  },
  orderAllows: { kind: 'flag', title: '已逐条核对禁止令：写明经批准可以进入' },
  conditions: { ...text, title: '条件', hint: '批准的，写明要遵守什么' },
  reasons: { ...text, title: '理由', hint: '不批准的必须写明' },
  court: { kind: 'text', title: '原审人民法院', maximumLength: 60, hint: '不填的，照登记的决定机关' },
  originalNumber: { kind: 'text', title: '原纸质文书文号', maximumLength: 60, fromPaper: true },
} as const satisfies Form;

/** What was asked for, as it stands after all corrections. */
export function findApplication(state: MatterState | undefined): ValuesOf<typeof applyForm> | undefined {
  return findTaken(state, 'apply')?.values as ValuesOf<typeof applyForm> | undefined;
}
