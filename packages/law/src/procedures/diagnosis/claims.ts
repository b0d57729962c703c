import type { RuleClaim } from '../../rules/claim.ts';

const folder = 'packages/law/src/procedures/diagnosis';
const at = (...files: readonly string[]): readonly string[] => files.map((file) => `${folder}/${file}.ts`);

export const diagnosisClaims: readonly RuleClaim[] = [
  {
    id: 'SUP-10',
    status: 'enforced',
    where: at('diagnosis', 'papers'),
    why: '委托以后欠一步“通报检察院”，出具通报；条文没有写事前，也没有写时间，不计时',
  },
  {
    id: 'SUP-11',
    status: 'watched',
    where: at('timing', 'findings'),
    why: '约束医院：自收到委托书起五个工作日计时，过期没有登记组织的提示催问',
  },
  {
    id: 'SUP-12',
    status: 'watched',
    where: at('timing', 'findings'),
    why: '约束医院：二十个工作日（起点推断为收到委托书，~）或者三个自然日计时；人数、职称、审核签名、回避逐项核对，欠缺的提示，照样登记',
  },
  {
    id: 'SUP-13',
    status: 'enforced',
    where: at('timing', 'checks'),
    why: '把意见登记为依据时核对：自出具之日起三个月内有效，过期的不能作为依据，重新诊断',
  },
];
