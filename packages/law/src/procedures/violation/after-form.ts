import type { Form, ValuesOf } from '../../kernel/field.ts';

const choice = { kind: 'choice', required: true } as const;

/**
 * What the police decided. The record of a penalty is sealed (《治安管理处罚法》第一百三十六条): kind, measure and paper are kept
 * encrypted and stand in no list, no finding and no letter.
 */
export const resultForm = {
  conclusion: {
    ...choice,
    title: '公安机关的决定',
    decisive: true,
    options: [
      { code: 'penalised', label: '给予治安管理处罚' },
      { code: 'notPenalised', label: '不予处罚' },
      { code: 'other', label: '作其他处理' },
    ],
  },
  decidedOn: { kind: 'day', title: '决定之日', required: true, decisive: true },
  organ: { kind: 'text', title: '作出决定的公安机关', required: true, maximumLength: 60 },
  penalties: {
    kind: 'choices',
    title: '处罚种类',
    sensitive: true,
    options: [
      { code: 'warning', label: '警告' },
      { code: 'fine', label: '罚款' },
      { code: 'detention', label: '行政拘留' },
    ],
  },
  detentionDays: { kind: 'count', title: '拘留日数', minimum: 1, maximum: 20, sensitive: true },
  fine: { kind: 'count', title: '罚款（元）', minimum: 1, maximum: 20_000, sensitive: true },
  number: { kind: 'text', title: '决定书文号', maximumLength: 60, sensitive: true },
  text: { kind: 'longText', title: '情况', maximumLength: 600, sensitive: true },
  evidence: { kind: 'evidence', title: '决定书', sensitive: true },
} as const satisfies Form;

export const discloseForm = {
  askedOn: { kind: 'day', title: '查询之日', required: true },
  organ: { kind: 'text', title: '查询的单位', required: true, maximumLength: 60 },
  ground: {
    ...choice,
    title: '依据',
    options: [
      { code: 'case', label: '有关国家机关办案需要' },
      { code: 'rule', label: '有关单位根据国家规定查询' },
      { code: 'none', label: '没有上述依据' },
    ],
  },
  basis: { kind: 'text', title: '案号，或者国家规定的名称和条文', maximumLength: 100 },
  provided: {
    ...choice,
    title: '答复',
    options: [
      { code: 'yes', label: '已提供' },
      { code: 'no', label: '不提供' },
    ],
  },
  text: { kind: 'longText', title: '情况', maximumLength: 600, sensitive: true },
} as const satisfies Form;

export const objectionForm = {
  on: { kind: 'day', title: '提出异议之日', required: true },
  manner: {
    ...choice,
    title: '方式',
    options: [
      { code: 'oral', label: '口头' },
      { code: 'written', label: '书面' },
    ],
  },
  text: { kind: 'longText', title: '异议的内容和理由', required: true, maximumLength: 2000, sensitive: true },
  evidence: { kind: 'evidence', title: '材料', sensitive: true },
} as const satisfies Form;

export const answerForm = {
  conclusion: {
    ...choice,
    title: '答复',
    options: [
      { code: 'maintained', label: '异议不成立，维持原决定' },
      { code: 'annulled', label: '异议成立，撤销原决定' },
    ],
  },
  reasons: {
    kind: 'longText',
    title: '复核情况和理由',
    required: true,
    maximumLength: 1000,
    hint: '写入文书',
  },
} as const satisfies Form;

export type Result = ValuesOf<typeof resultForm>;
export type Answer = ValuesOf<typeof answerForm>;
