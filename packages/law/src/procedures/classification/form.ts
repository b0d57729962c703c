import type { Form, ValuesOf } from '../../kernel/field.ts';
import type { MatterState } from '../../kernel/state.ts';
import { findTaken } from '../../kernel/state.ts';

/** What a classification is judged by (《实施办法》第二十一条). */
export const assessForm = {
  judgment: {
    kind: 'longText',
    title: '裁判内容和犯罪类型',
    required: true,
    maximumLength: 2000,
  },
  behaviour: {
    kind: 'longText',
    title: '矫正阶段和表现',
    required: true,
    maximumLength: 2000,
    hint: '考核结果和奖惩情况是分类的依据',
  },
  risk: {
    kind: 'longText',
    title: '再犯罪风险',
    required: true,
    maximumLength: 2000,
    hint: '写明依据的事实；民族、宗教信仰和政治面貌不作为依据',
  },
  evidence: {
    kind: 'longText',
    title: '变更的依据',
    maximumLength: 2000,
    hint: '已有类别的必填：什么事实、哪一天、什么材料（记录、文书的日期和编号）',
  },
  files: { kind: 'evidence', title: '材料' },
  proposed: { kind: 'text', title: '建议的类别', required: true, maximumLength: 20 },
} as const satisfies Form;

export const decideForm = {
  outcome: {
    kind: 'choice',
    title: '决定',
    required: true,
    decisive: true,
    options: [
      { code: 'approved', label: '确定类别' },
      { code: 'refused', label: '不予调整' },
    ],
  },
  level: {
    kind: 'text',
    title: '管理类别',
    required: true,
    decisive: true,
    maximumLength: 20,
    hint: '不予调整的，写现在的类别',
  },
  from: { kind: 'day', title: '自何日起', required: true, decisive: true },
  reasons: { kind: 'longText', title: '理由', required: true, maximumLength: 1000 },
} as const satisfies Form;

export type ClassificationAssessment = ValuesOf<typeof assessForm>;
export type ClassificationDecision = ValuesOf<typeof decideForm>;

export function findAssessment(
  state: MatterState | undefined,
): Partial<ClassificationAssessment> | undefined {
  return findTaken(state, 'assess')?.values;
}

export function findDecision(state: MatterState | undefined): Partial<ClassificationDecision> | undefined {
  return findTaken(state, 'decide')?.values;
}
