import type { RuleClaim } from '../../rules/claim.ts';

const at = (file: string): string => `packages/law/src/procedures/${file}.ts`;

/** How 矫正小组 carries out each of its rules. */
export const teamClaims: readonly RuleClaim[] = [
  {
    id: 'RECV-20',
    status: 'enforced',
    where: [at('first-days'), at('team/findings'), at('team/papers')],
    why: '没有小组的列在入矫手续里；确定、调整以后出具矫正责任书，没有签订的一直提示',
  },
  {
    id: 'RECV-21',
    status: 'enforced',
    where: [at('team/checks'), at('team/findings')],
    why: '女性对象的小组没有女性成员的不予确定；如实记载的一直提示调整',
  },
  {
    id: 'RECV-38',
    status: 'attested',
    where: [at('team/team'), at('team/papers'), 'packages/papers/src/induction/teamDuties.ts'],
    why: '责任书逐条载明六项职责，小组签订由办理人逐次登记；走访谈话的记录还没有接入',
  },
  {
    id: 'MINOR-02',
    status: 'enforced',
    where: [at('team/checks'), at('team/findings'), at('minority')],
    why: '未成年人（包括期间满十八岁的）的小组没有熟悉未成年人身心特点的人员的不予确定',
  },
];
