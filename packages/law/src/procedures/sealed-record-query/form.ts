import type { Form, ValuesOf } from '../../kernel/field.ts';
import type { MatterState } from '../../kernel/state.ts';
import { findTaken } from '../../kernel/state.ts';

const text = { kind: 'longText', maximumLength: 600, required: true } as const;
const line = { kind: 'text', maximumLength: 60, required: true } as const;
const day = { kind: 'day', required: true } as const;
const choice = { kind: 'choice', required: true } as const;

export const applyForm = {
  applicant: { ...line, title: '查询单位（申请人）' },
  handler: { kind: 'text', title: '查询单位的经办人', maximumLength: 60 },
  ground: {
    ...choice,
    title: '申请查询的根据',
    decisive: true,
    options: [
      { code: 'justice', label: '司法机关办案需要' },
      { code: 'state', label: '有关单位根据国家规定查询' },
      { code: 'person', label: '本人、法定代理人申请出具无犯罪记录证明' },
      { code: 'platform', label: '外部平台、信息系统对接，或者成批提供' },
      { code: 'other', label: '其他单位、个人' },
    ],
  },
  legalBasis: { ...text, title: '查询的理由和法律依据' },
  scope: { ...text, title: '要查询什么' },
  receivedOn: { ...day, title: '收到书面申请之日', decisive: true },
  evidence: { kind: 'evidence', title: '书面申请、证件' },
} as const satisfies Form;

export const decideForm = {
  outcome: {
    ...choice,
    title: '答复',
    decisive: true,
    options: [
      { code: 'approved', label: '许可查询' },
      { code: 'refused', label: '不许可' },
    ],
  },
  reasons: { ...text, title: '理由' },
  scope: { ...text, title: '许可查询的范围', required: false, hint: '只限办案、规定所必需的；许可的必须写' },
  undertaking: { kind: 'flag', title: '查询单位已经签署保密承诺书' },
  originalNumber: { kind: 'text', title: '原纸质文书文号', maximumLength: 60, fromPaper: true },
} as const satisfies Form;

/** Who saw what: one line a visit. */
export const viewForm = {
  viewer: { ...line, title: '查阅人（姓名、证件）' },
  viewedOn: { ...day, title: '查阅之日' },
  pieces: { ...text, title: '看了什么' },
  taken: {
    ...choice,
    title: '带走什么',
    options: [
      { code: 'nothing', label: '只查阅' },
      { code: 'notes', label: '摘抄' },
      { code: 'copies', label: '复制，已登记份数和去向' },
    ],
  },
  attended: { ...line, title: '在场的工作人员' },
} as const satisfies Form;

export type Application = ValuesOf<typeof applyForm>;

/** What was asked for, as it stands after all corrections; of a recorded one something may be missing. */
export function findApplication(state: MatterState | undefined): Partial<Application> | undefined {
  return findTaken(state, 'apply')?.values;
}
