import type { Form, ValuesOf } from '../../kernel/field.ts';
import type { MatterState } from '../../kernel/state.ts';
import { findTaken } from '../../kernel/state.ts';

const text = { kind: 'longText', maximumLength: 1000, required: true, sensitive: true } as const;
const moment = { kind: 'moment', required: true } as const;

export const recordForm = {
  kind: {
    kind: 'choice',
    title: '什么事',
    required: true,
    decisive: true,
    options: [
      { code: 'interference', label: '干涉执法（说情、打招呼、要求违法办理等）' },
      { code: 'harm', label: '侵害工作人员（殴打、威胁、侮辱、骚扰、报复）' },
    ],
  },
  happenedAt: { ...moment, title: '发生的时间' },
  by: {
    kind: 'text',
    title: '谁做的',
    required: true,
    maximumLength: 100,
    sensitive: true,
    hint: '姓名、单位、职务；不认识的写特征',
  },
  against: {
    kind: 'text',
    title: '对谁',
    required: true,
    maximumLength: 100,
    sensitive: true,
    hint: '工作人员、其他参与人员，或者他们的近亲属',
  },
  text: { ...text, title: '经过', hint: '照实记，全程留痕' },
  refusedIt: { kind: 'flag', title: '已经拒绝（干涉执法的）' },
  evidence: { kind: 'evidence', title: '录音、短信、照片等', sensitive: true },
} as const satisfies Form;

export const reportForm = {
  to: { kind: 'text', title: '报告给', required: true, maximumLength: 60, hint: '按规定应当报告的机关' },
  text: { ...text, title: '报告的内容' },
} as const satisfies Form;

export const callPoliceForm = {
  calledAt: { ...moment, title: '报案的时间' },
  organ: { kind: 'text', title: '接受报案的公安机关', required: true, maximumLength: 60 },
  text: { ...text, title: '报案的内容和保护措施' },
} as const satisfies Form;

export type Recorded = ValuesOf<typeof recordForm>;

export function findRecorded(state: MatterState | undefined): Recorded | undefined {
  return findTaken(state, 'record')?.values as Recorded | undefined;
}
