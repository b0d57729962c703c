import type { RuleClaim } from '../../rules/claim.ts';

const at = (file: string): string => `packages/law/src/procedures/${file}.ts`;

/** How 分类管理 carries out its rule. */
export const classificationClaims: readonly RuleClaim[] = [
  {
    id: 'RECV-24',
    status: 'enforced',
    where: [
      at('classification/checks'),
      at('classification/classification'),
      at('classification/explain'),
      at('first-days'),
    ],
    why: '先综合评估再由县级确定，类别以本地规定的为准，办理时列出现在的类别和此后的奖惩',
  },
];
