import type { RuleClaim } from '../../rules/claim.ts';

const folder = 'packages/law/src/procedures/detention-notice';

/** How the notices of other bodies are watched. */
export const detentionNoticeClaims: readonly RuleClaim[] = [
  {
    id: 'RECV-26',
    status: 'watched',
    where: [`${folder}/timing.ts`, `${folder}/findings.ts`],
    why: '登记通知时按三日算出应当通知到的日子，晚到的提示县级机构，由人决定是否提出',
  },
  {
    id: 'RECV-27',
    status: 'watched',
    where: [`${folder}/timing.ts`, `${folder}/findings.ts`],
    why: '暂予监外执行对象因新罪、漏罪被采取强制措施的，按整二十四小时核对通知，晚到的提示',
  },
  {
    id: 'RECALL-09',
    status: 'enforced',
    where: [`${folder}/timing.ts`, `${folder}/findings.ts`, `${folder}/papers.ts`],
    why: '暂予监外执行对象因新罪、漏罪被采取强制措施的，登记通知后还欠一步“通知监狱、看守所”；“及时”没有天数，不计时',
  },
  {
    id: 'RECALL-10',
    status: 'enforced',
    where: [`${folder}/recall.ts`, `${folder}/form.ts`],
    why: '因新罪、漏罪被采取强制措施的登记解除时必须写明案件结果，没有判处监禁刑罚的还欠一步“核实是否收监执行”，有情形的提示提请；“及时”没有天数，不计时',
  },
];
