import type { RuleClaim } from '../../rules/claim.ts';

const folder = 'packages/law/src/procedures/term-change';
const limits = 'packages/law/src/term/limits/commutation.ts';

/** What entering a ruling on the term does about the rules of commutation and recall. */
export const termChangeClaims: readonly RuleClaim[] = [
  {
    id: 'REDUCE-03',
    status: 'watched',
    where: [`${folder}/ruling.ts`],
    why: '登记减刑裁定时，写明法院收到建议书之日的，超过三十日裁定的提示，不影响裁定效力',
  },
  {
    id: 'REDUCE-04',
    status: 'enforced',
    where: [limits, `${folder}/limits.ts`],
    why: '登记减刑裁定时，管制减刑后实际执行不足原判二分之一的提示核实（按日计算，含羁押折抵），不拒绝登记',
  },
  {
    id: 'REDUCE-05',
    status: 'enforced',
    where: [limits, `${folder}/limits.ts`],
    why: '登记减刑裁定时，缓刑考验期缩短后拘役不足二个月、有期徒刑不足一年的提示核实；是否重大立功由法院认定',
  },
  {
    id: 'REDUCE-06',
    status: 'watched',
    where: [`${folder}/ruling.ts`],
    why: '登记减刑裁定时勾选副本抄送，没有抄送齐全的提示了解',
  },
  {
    id: 'RECALL-07',
    status: 'enforced',
    where: [`${folder}/not-counted.ts`, 'packages/law/src/facts/term-ledger.ts'],
    why: '不计入刑期的天数顺延期满日；不是暂予监外执行的、天数与起止不符的、骗取而没有全部不计入的，提示核实',
  },
];
