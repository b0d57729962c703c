import type { Form, ValuesOf } from '../../kernel/field.ts';
import type { MatterState } from '../../kernel/state.ts';
import { findTaken } from '../../kernel/state.ts';

const text = { kind: 'longText', maximumLength: 600 } as const;
const choice = { kind: 'choice', required: true, decisive: true } as const;
const day = { kind: 'day', required: true, decisive: true } as const;

/** Whom 《实施办法》第二十五条 keeps apart; its list of those who may induce a new crime ends with “等”. */
const relations = [
  { code: 'victim', label: '本案被害人' },
  { code: 'accuser', label: '本案控告人' },
  { code: 'reporter', label: '本案举报人' },
  { code: 'accomplice', label: '同案犯' },
  { code: 'other', label: '其他可能诱发再犯罪的人' },
] as const;

export const applyForm = {
  whom: { kind: 'text', title: '接触的人（一份一人）', required: true, decisive: true, sensitive: true },
  relation: { ...choice, title: '与本案的关系', options: relations },
  purpose: { ...text, title: '接触的原因', required: true, sensitive: true },
  from: { ...day, title: '自' },
  until: { ...day, title: '至' },
  place: { kind: 'place', title: '地点', required: true },
  manner: { kind: 'text', title: '方式（当面、电话等，谁在场）', required: true, maximumLength: 100 },
  evidence: { kind: 'evidence', title: '证明材料' },
} as const satisfies Form;

const outcomes = [
  { code: 'approved', label: '准予接触' },
  { code: 'refused', label: '不准予接触' },
] as const;

export const decideForm = {
  outcome: { ...choice, title: '决定', options: outcomes },
  conditions: { ...text, title: '条件', hint: '准予的，写明要遵守什么' },
  reasons: { ...text, title: '理由', hint: '不准予的必须写明' },
  prohibitionChecked: { kind: 'flag', title: '已逐条核对禁止令，这次接触不在禁止之列' },
  originalNumber: { kind: 'text', title: '原纸质文书文号', maximumLength: 60, fromPaper: true },
} as const satisfies Form;

/** What was asked for, as it stands after all corrections. */
export function findApplication(state: MatterState | undefined): ValuesOf<typeof applyForm> | undefined {
  return findTaken(state, 'apply')?.values as ValuesOf<typeof applyForm> | undefined;
}
