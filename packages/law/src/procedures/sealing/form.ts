import type { Form, ValuesOf } from '../../kernel/field.ts';
import type { MatterState } from '../../kernel/state.ts';
import { findTaken } from '../../kernel/state.ts';

export const sealingScopes = [
  { code: 'paper', label: '纸质档案' },
  { code: 'electronic', label: '电子档案和数据' },
] as const;

export const sealForm = {
  outcome: {
    kind: 'choice',
    title: '核查结论',
    required: true,
    decisive: true,
    options: [
      { code: 'approved', label: '予以封存' },
      { code: 'refused', label: '不符合封存条件' },
    ],
  },
  condition: {
    kind: 'choice',
    title: '符合的条件',
    decisive: true,
    options: [
      { code: 'fiveYears', label: '犯罪时不满十八周岁，被判处五年有期徒刑以下刑罚（含五年）' },
      { code: 'joined', label: '主要犯罪行为在十八周岁以前，数罪并罚判处五年有期徒刑以下刑罚（含五年）' },
    ],
    hint: '由核查人照判决书确认',
  },
  executedOn: { kind: 'day', title: '刑事执行完毕的日期', decisive: true },
  sealedOn: { kind: 'day', title: '封存日期', decisive: true },
  scope: { kind: 'choices', title: '封存的范围', options: sealingScopes },
  keptAt: { kind: 'text', title: '保管的地点和保管人', maximumLength: 100 },
  basis: { kind: 'text', title: '依据的判决书、裁定书', maximumLength: 200 },
  told: { kind: 'text', title: '告知的单位和个人', maximumLength: 200, hint: '几个的用顿号隔开' },
  reasons: { kind: 'longText', title: '不符合条件的理由', maximumLength: 600 },
  evidence: { kind: 'evidence', title: '材料' },
} as const satisfies Form;

export const receiveQueryForm = {
  applicant: { kind: 'text', title: '查询单位（申请人）', required: true, maximumLength: 60 },
  kind: {
    kind: 'choice',
    title: '申请的事项',
    required: true,
    options: [
      { code: 'organ', label: '单位申请查询封存的犯罪记录' },
      { code: 'person', label: '本人、法定代理人申请出具无犯罪记录证明' },
    ],
  },
  legalBasis: {
    kind: 'text',
    title: '查询的理由和法律依据',
    required: true,
    maximumLength: 300,
  },
  receivedOn: { kind: 'day', title: '收到申请的日期', required: true },
  evidence: { kind: 'evidence', title: '书面申请' },
} as const satisfies Form;

export const answerQueryForm = {
  applicant: {
    kind: 'text',
    title: '答复哪一件（查询单位）',
    maximumLength: 60,
    hint: '有几件没有答复的写明；空着的算最早的一件',
  },
  answer: {
    kind: 'choice',
    title: '答复',
    required: true,
    options: [
      { code: 'allowed', label: '许可查询（出具证明）' },
      { code: 'refused', label: '不许可' },
    ],
  },
  answeredOn: { kind: 'day', title: '答复日期', required: true },
  reasons: { kind: 'longText', title: '理由', required: true, maximumLength: 600 },
  undertaking: { kind: 'flag', title: '查询单位已经签署保密承诺书' },
  evidence: { kind: 'evidence', title: '保密承诺书、答复回执' },
} as const satisfies Form;

export type Sealing = ValuesOf<typeof sealForm>;
export type Query = ValuesOf<typeof receiveQueryForm>;
export type Answer = ValuesOf<typeof answerQueryForm>;

/** What was decided, as it stands after all corrections; a recorded one may lack what the paper lacked. */
export function findSealing(state: MatterState | undefined): Partial<Sealing> | undefined {
  return findTaken(state, 'seal')?.values;
}
