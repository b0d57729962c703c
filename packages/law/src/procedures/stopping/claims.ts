import type { RuleClaim } from '../../rules/claim.ts';

const folder = 'packages/law/src/procedures/stopping';
const at = (...files: readonly string[]): readonly string[] => files.map((file) => `${folder}/${file}.ts`);

export const stoppingClaims: readonly RuleClaim[] = [
  {
    id: 'SUP-17',
    status: 'enforced',
    where: at('stopping', 'findings'),
    why: '登记为正在进行的欠一步制止记录；制止无效的欠一步通知公安机关，当即严重提示；“立即”没有时长，不计时',
  },
  {
    id: 'SUP-20',
    status: 'attested',
    where: at('form', 'findings'),
    why: '登记制止的人确认没有限制或者变相限制人身自由；没有确认的提示县级核查。其他措施是否变相限制，系统看不出',
  },
  {
    id: 'SUP-21',
    status: 'enforced',
    where: at('checks', 'stopping'),
    why: '没有谈话记录和证据清单，不能提出处理意见；查明属实的进入案情，供以后的处理作依据',
  },
];
