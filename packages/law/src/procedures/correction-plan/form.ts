import type { Form, ValuesOf } from '../../kernel/field.ts';
import type { MatterState, TakenStep } from '../../kernel/state.ts';
import { findLatest, findTaken } from '../../kernel/state.ts';
import type { Day } from '../../time/day.ts';

const noGround = '民族、宗教信仰和政治面貌不作为评估和采取措施的依据';

/** The four blocks of 《实施办法》第二十二条. */
const blocks = {
  basics: {
    kind: 'longText',
    title: '基本情况',
    required: true,
    hint: '矫正类别、家庭、住处、生活来源、就业就学等',
  },
  assessment: {
    kind: 'longText',
    title: '综合评估结果',
    required: true,
    hint: `依据犯罪情况、悔罪表现和生活环境等。${noGround}`,
  },
  psychology: {
    kind: 'longText',
    title: '心理状态和其他特殊情况分析',
    required: true,
    sensitive: true,
    hint: '没有专业测评的写明观察到的情况和来源',
  },
  measures: {
    kind: 'longText',
    title: '拟采取的监督管理、教育帮扶措施',
    required: true,
    hint: `针对这个人的具体措施，各由谁做。${noGround}`,
  },
} as const;

const minorNeeds = {
  kind: 'longText',
  title: '针对未成年人的考虑',
  maximumLength: 2000,
  hint: '年龄、心理特点、发育需要、成长经历、犯罪原因、家庭监护教育条件；未成年人必填',
} as const;

export const drawForm = {
  ...blocks,
  minorNeeds,
  goals: { kind: 'longText', title: '矫正目标', maximumLength: 2000 },
  drawnOn: { kind: 'day', title: '制定日期', required: true },
  stage: {
    kind: 'choice',
    title: '矫正阶段',
    options: [
      { code: 'first', label: '入矫初期' },
      { code: 'middle', label: '矫正中期' },
      { code: 'last', label: '解矫前期' },
    ],
  },
} as const satisfies Form;

export const adjustForm = {
  reason: {
    kind: 'longText',
    title: '调整的原因',
    required: true,
    maximumLength: 1000,
    hint: '管理类别、实施效果或者表现有什么变化',
  },
  ...blocks,
  minorNeeds,
  adjustedOn: { kind: 'day', title: '调整日期', required: true },
} as const satisfies Form;

export const evaluateForm = {
  evaluatedOn: { kind: 'day', title: '评估日期', required: true },
  achieved: {
    kind: 'longText',
    title: '目标实现和措施落实情况',
    required: true,
    maximumLength: 2000,
    hint: '对照方案逐项写，写事实',
  },
  behaviour: {
    kind: 'longText',
    title: '这一阶段的表现和变化',
    maximumLength: 2000,
    hint: `报告、学习、公益活动、奖惩、家庭和工作的变化。${noGround}`,
  },
  conclusion: {
    kind: 'choice',
    title: '评估结论',
    required: true,
    options: [
      { code: 'keep', label: '方案合适，继续执行' },
      { code: 'adjust', label: '方案需要调整' },
    ],
  },
  present: { kind: 'text', title: '参加评估的人', maximumLength: 200, hint: '小组成员、本人、监护人等' },
} as const satisfies Form;

export type PlanEvaluated = ValuesOf<typeof evaluateForm>;
export type PlanDrawn = ValuesOf<typeof drawForm>;
export type PlanAdjusted = ValuesOf<typeof adjustForm>;

/** A plan as it was drawn or last adjusted. */
export interface PlanOnPaper {
  readonly step: TakenStep;
  readonly on: Day;
}

/** The plan as 制定, or the last 调整, has it; nothing before one was drawn or when the paper gives no day. */
export function findPlan(state: MatterState | undefined): PlanOnPaper | undefined {
  const step = findLatest(state, { adjust: 'adjustedOn' }) ?? findTaken(state, 'draw');
  if (step === undefined) return undefined;
  const values = step.values as Partial<PlanDrawn & PlanAdjusted>;
  const on = step.step === 'draw' ? values.drawnOn : values.adjustedOn;
  return on === undefined ? undefined : { step, on };
}

/** The last 阶段评估 that gives its day. */
export function findEvaluation(
  state: MatterState | undefined,
): { readonly on: Day; readonly adjusts: boolean } | undefined {
  const values = findLatest(state, { evaluate: 'evaluatedOn' })?.values as Partial<PlanEvaluated> | undefined;
  if (values?.evaluatedOn === undefined) return undefined;
  return { on: values.evaluatedOn, adjusts: values.conclusion === 'adjust' };
}
