import type { RuleClaim } from '../../rules/claim.ts';

const at = (file: string): string => `packages/law/src/procedures/${file}.ts`;

/** How 入矫宣告 carries out each of its rules. */
export const declarationClaims: readonly RuleClaim[] = [
  {
    id: 'RECV-22',
    status: 'enforced',
    where: [at('first-days'), at('induction-declaration/checks')],
    why: '没有宣告的列在入矫手续里；捺印须有见证人，拒绝签字须记明情况',
  },
  {
    id: 'RECV-36',
    status: 'enforced',
    where: [at('induction-declaration/contents')],
    why: '六项内容和犯罪事实缺一项不予登记，有禁止令的须写明',
  },
  {
    id: 'RECV-37',
    status: 'enforced',
    where: [at('induction-declaration/checks')],
    why: '主持人须是机构或者受委托司法所工作人员，小组须先确定并到场；不公开、监护人见未成年人两行',
  },
  {
    id: 'MINOR-03',
    status: 'enforced',
    where: [at('induction-declaration/minors'), at('discharge/minors'), at('minority')],
    why: '未成年人的入矫宣告、解矫宣告不得公开；考核、奖惩还没有接入',
  },
  {
    id: 'MINOR-04',
    status: 'enforced',
    where: [
      at('induction-declaration/minors'),
      at('induction-declaration/papers'),
      at('discharge/minors'),
      at('discharge/papers'),
    ],
    why: '入矫宣告、解矫宣告前没有通知监护人的不予登记，并出具到场通知书；处罚还没有接入',
  },
];
