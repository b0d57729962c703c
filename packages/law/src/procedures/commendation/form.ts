import type { Form, ValuesOf } from '../../kernel/field.ts';
import type { MatterState } from '../../kernel/state.ts';
import { findTaken } from '../../kernel/state.ts';

const text = { kind: 'longText', maximumLength: 2000 } as const;

/** The three ways to praise: the first must be given, the other two may be (《社区矫正法》第二十八条、《实施办法》第三十三条). */
export const grounds = [
  { code: 'outstandingConduct', label: '认罪悔罪、遵守法律法规、服从监督管理、接受教育表现突出（应当）' },
  { code: 'sixMonths', label: '接受社区矫正六个月以上，同时符合四项条件（可以）' },
  { code: 'deeds', label: '见义勇为、抢险救灾、帮助他人服务社会等突出事迹（可以）' },
] as const;

export type PraiseGround = (typeof grounds)[number]['code'];

/** The four conditions, all of them (《实施办法》第三十三条第二款). */
export const conditions = [
  { code: 'remorse', label: '服从人民法院判决，认罪悔罪' },
  { code: 'law', label: '遵守法律法规' },
  { code: 'supervision', label: '遵守关于报告、会客、外出、迁居等规定，服从社区矫正机构的管理' },
  { code: 'education', label: '积极参加教育学习等活动，接受教育矫正' },
] as const;

export const proposeForm = {
  ground: { kind: 'choice', title: '依据', required: true, decisive: true, options: grounds },
  conditions: {
    kind: 'choices',
    title: '符合的条件',
    options: conditions,
    hint: '满六个月的，四项要同时符合',
  },
  deed: {
    kind: 'choice',
    title: '突出事迹',
    options: [
      { code: 'courage', label: '见义勇为' },
      { code: 'rescue', label: '抢险救灾' },
      { code: 'service', label: '帮助他人、服务社会' },
      { code: 'other', label: '其他突出事迹' },
    ],
  },
  deedOn: { kind: 'day', title: '事迹发生的日期' },
  merit: {
    kind: 'choice',
    title: '是否立功',
    options: [
      { code: 'none', label: '没有' },
      { code: 'merit', label: '立功' },
      { code: 'majorMerit', label: '重大立功' },
    ],
    hint: '有认定材料的才选；符合法定减刑条件的，另外提请减刑',
  },
  facts: { ...text, title: '事实', required: true, hint: '写具体的事、时间和谁证明；不写空话' },
  evidenceList: { ...text, title: '证据', required: true, hint: '考核结果、记录、证明材料，逐项写' },
  evidence: { kind: 'evidence', title: '材料' },
} as const satisfies Form;

export const decideForm = {
  conduct: {
    kind: 'choice',
    title: '核实结论',
    required: true,
    decisive: true,
    options: [
      { code: 'confirmed', label: '属实，符合条件' },
      { code: 'notConfirmed', label: '不属实，或者不符合条件' },
    ],
  },
  outcome: {
    kind: 'choice',
    title: '决定',
    required: true,
    decisive: true,
    options: [
      { code: 'approved', label: '给予表扬' },
      { code: 'refused', label: '不予表扬' },
    ],
  },
  reasons: { kind: 'longText', title: '理由', required: true, maximumLength: 1000 },
  originalNumber: { kind: 'text', title: '原纸质文书文号', maximumLength: 60, fromPaper: true },
} as const satisfies Form;

export const commutationForm = {
  conclusion: {
    kind: 'choice',
    title: '核查结论',
    required: true,
    options: [
      { code: 'meets', label: '符合法定减刑条件，提请减刑' },
      { code: 'notMet', label: '不符合' },
    ],
  },
  text: { kind: 'longText', title: '理由', required: true, maximumLength: 1000 },
} as const satisfies Form;

export type PraiseProposed = ValuesOf<typeof proposeForm>;

/** What was proposed, as it stands after all corrections. */
export function findProposed(state: MatterState | undefined): Partial<PraiseProposed> | undefined {
  return findTaken(state, 'propose')?.values;
}

export function groundLabel(ground: string | undefined): string {
  return grounds.find(({ code }) => code === ground)?.label.replace(/（[^）]*）$/u, '') ?? '';
}
