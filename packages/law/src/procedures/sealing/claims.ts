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
];
