import type { RuleClaim } from '../../rules/claim.ts';

const folder = 'packages/law/src/procedures/guarantor';
const at = (...files: readonly string[]): readonly string[] => files.map((file) => `${folder}/${file}.ts`);

export const guarantorClaims: readonly RuleClaim[] = [
  {
    id: 'SUP-14',
    status: 'enforced',
    where: at('form', 'checks', 'findings'),
    why: '保证人由监狱、看守所等审查确定；接收以后逐项核实四项条件，没有核实的提示；新的保证人四项不全的不登记',
  },
  {
    id: 'SUP-24',
    status: 'watched',
    where: at('form', 'findings'),
    why: '义务约束保证人：报告逐次登记，发现当日没有报告的提示提醒或者取消资格；没有来报告的系统看不到',
  },
  {
    id: 'SUP-25',
    status: 'enforced',
    where: at('checks', 'findings', 'papers', 'parameters'),
    why: '失格后书面限期换保，限期不超过参数（条文没有天数，~）；届满没有新保证人的提示可以提出收监执行建议，由人决定',
  },
];
