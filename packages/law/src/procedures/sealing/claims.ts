import type { RuleClaim } from '../../rules/claim.ts';

const at = (...files: readonly string[]): readonly string[] =>
  files.map((file) => `packages/law/src/procedures/sealing/${file}.ts`);

/** How 犯罪记录封存 carries out each of its rules. */
export const sealingClaims: readonly RuleClaim[] = [
  {
    id: 'MINOR-06',
    status: 'enforced',
    where: at('prompts', 'due', 'checks', 'papers'),
    why: '未成年时犯罪的解除以后提示三日内封存，逾期重点提示；执行没有完毕、条件没有确认的不予登记',
  },
  {
    id: 'MINOR-07',
    status: 'enforced',
    where: [
      ...at('queries', 'clocks', 'findings', 'checks', 'papers'),
      'packages/law/src/procedures/query-answer.ts',
    ],
    why: '收到查询申请三个工作日内答复，有时限和提示；许可单位查询须签署保密承诺书，不许可的出具决定书',
  },
];
