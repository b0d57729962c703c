import type { Form, ValuesOf } from '../../kernel/field.ts';
import type { MatterState } from '../../kernel/state.ts';
import { findTaken } from '../../kernel/state.ts';

export const objectForm = {
  about: {
    kind: 'choice',
    title: '对什么有异议',
    required: true,
    decisive: true,
    options: [
      { code: 'assessment', label: '定期考核' },
      { code: 'commendation', label: '表扬' },
      { code: 'admonition', label: '训诫' },
      { code: 'warning', label: '警告' },
      { code: 'other', label: '其他考核、奖惩' },
    ],
  },
  matter: {
    kind: 'matter',
    title: '哪一件',
    decisive: true,
    hint: '不在系统里的不选，在内容里写明；系统里办的训诫、警告，到那件违规查处里登记',
  },
  speaker: {
    kind: 'choice',
    title: '谁提出的',
    required: true,
    options: [
      { code: 'person', label: '本人' },
      { code: 'guardian', label: '监护人' },
      { code: 'other', label: '受本人委托的人' },
    ],
  },
  manner: {
    kind: 'choice',
    title: '怎样提出',
    required: true,
    options: [
      { code: 'written', label: '书面' },
      { code: 'oral', label: '口头（已记录，本人核对）' },
    ],
  },
  text: {
    kind: 'longText',
    title: '异议的内容和理由',
    required: true,
    maximumLength: 2000,
    hint: '照本人的意思写；不会汉语的，写明谁翻译',
  },
  evidence: { kind: 'evidence', title: '材料' },
} as const satisfies Form;

export const answerForm = {
  outcome: {
    kind: 'choice',
    title: '处理结果',
    required: true,
    decisive: true,
    options: [
      { code: 'approved', label: '异议成立，予以更正' },
      { code: 'refused', label: '异议不成立，予以维持' },
    ],
  },
  checked: { kind: 'longText', title: '复核情况', required: true, maximumLength: 2000 },
  reasons: { kind: 'longText', title: '理由', required: true, maximumLength: 1000 },
  originalNumber: { kind: 'text', title: '原纸质文书文号', maximumLength: 60, fromPaper: true },
} as const satisfies Form;

export const correctForm = {
  how: {
    kind: 'choice',
    title: '怎样更正',
    required: true,
    options: [
      { code: 'annulled', label: '撤销了原决定' },
      { code: 'redone', label: '撤销并重新作出' },
      { code: 'corrected', label: '更正了原来的内容' },
    ],
  },
  correctedOn: { kind: 'day', title: '更正日期', required: true },
  text: { kind: 'longText', title: '更正情况', required: true, maximumLength: 1000 },
} as const satisfies Form;

export const procuratorateForm = {
  raisedOn: { kind: 'day', title: '向检察院提出的日期', required: true },
  result: {
    kind: 'longText',
    title: '检察院的意见',
    maximumLength: 1000,
    hint: '还没有的先不写，有了再登记一次',
  },
} as const satisfies Form;

export type Objection = ValuesOf<typeof objectForm>;

/** What was objected to, as it stands after all corrections. */
export function findObjection(state: MatterState | undefined): Partial<Objection> | undefined {
  return findTaken(state, 'object')?.values;
}

export function aboutLabel(about: string | undefined): string {
  return objectForm.about.options.find(({ code }) => code === about)?.label ?? '考核、奖惩';
}
