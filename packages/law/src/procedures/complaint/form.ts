import type { Form } from '../../kernel/field.ts';
import type { MatterState } from '../../kernel/state.ts';
import { findTaken } from '../../kernel/state.ts';

const text = { kind: 'longText', maximumLength: 2000, required: true, sensitive: true } as const;
const line = { kind: 'text', maximumLength: 60 } as const;
const choice = { kind: 'choice', required: true } as const;
const originalNumber = { ...line, title: '原纸质文书文号', fromPaper: true } as const;

export const kinds = [
  { code: 'appeal', label: '申诉' },
  { code: 'charge', label: '控告' },
  { code: 'report', label: '检举' },
] as const;

export const results = [
  { code: 'founded', label: '属实，已经处理' },
  { code: 'partly', label: '部分属实，已经处理' },
  { code: 'unfounded', label: '不属实' },
  { code: 'forwarded', label: '不归本机关管，已经移送' },
] as const;

export const receiveForm = {
  receivedOn: { kind: 'day', title: '收到之日', required: true, decisive: true },
  kind: { ...choice, title: '类别', options: kinds },
  by: {
    ...line,
    title: '提出的人',
    required: true,
    hint: '本人提出的写“本人”；别人提出的写姓名，告知书发给他；要求保密的写“要求保密的提出人”',
  },
  against: { ...line, title: '反映的单位、人员', required: true, maximumLength: 200, sensitive: true },
  text: {
    ...text,
    title: '反映的内容和请求',
    hint: '本案卷的办理人员看得到；不宜让被反映的人知道的，只写“另附”，材料另行保管',
  },
  manner: {
    ...choice,
    title: '怎样提出的',
    options: [
      { code: 'letter', label: '书面' },
      { code: 'said', label: '口头，已经制作笔录' },
      { code: 'other', label: '电话、网络等' },
    ],
  },
  evidence: { kind: 'evidence', title: '材料', sensitive: true },
} as const satisfies Form;

export const handleForm = {
  result: { ...choice, title: '结果', options: results, decisive: true },
  text: { ...text, title: '调查和处理的情况' },
  forwardedTo: { ...line, title: '移送的机关', hint: '移送的必须写明' },
  evidence: { kind: 'evidence', title: '调查材料', sensitive: true },
} as const satisfies Form;

export const informForm = {
  informedOn: { kind: 'day', title: '告知之日', required: true },
  manner: {
    ...choice,
    title: '怎样告知的',
    options: [
      { code: 'paper', label: '送达告知书' },
      { code: 'said', label: '当面告知，已经记录' },
      { code: 'custody', label: '在押，经看守所、监狱送达' },
    ],
  },
  language: { ...line, title: '使用的语言、翻译' },
  guardian: { ...line, title: '告知的监护人', hint: '未成年人提出的填写' },
  note: { kind: 'longText', maximumLength: 600, title: '本人的意见' },
  originalNumber,
} as const satisfies Form;

export interface Complaint {
  readonly receivedOn?: string;
  readonly kind?: string;
  readonly by?: string;
  readonly against?: string;
}

export function findComplaint(state: MatterState | undefined): Complaint | undefined {
  return findTaken(state, 'receive')?.values;
}

export function kindLabel(kind: string | undefined): string {
  return kinds.find(({ code }) => code === kind)?.label ?? '申诉、控告、检举';
}
