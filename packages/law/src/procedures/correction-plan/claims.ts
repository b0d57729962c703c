import type { RuleClaim } from '../../rules/claim.ts';

const at = (file: string): string => `packages/law/src/procedures/${file}.ts`;

/** How 矫正方案 carries out each of its rules. */
export const planClaims: readonly RuleClaim[] = [
  {
    id: 'RECV-23',
    status: 'enforced',
    where: [at('correction-plan/form'), at('first-days')],
    why: '四块内容缺一不可；没有方案的、类别改了而方案没有调整的，列在入矫手续里',
  },
  {
    id: 'MINOR-13',
    status: 'attested',
    where: [at('correction-plan/checks'), at('correction-plan/form')],
    why: '未成年人的方案须由制定人写明年龄、心理、发育、成长经历、犯罪原因和家庭监护教育条件',
  },
];
