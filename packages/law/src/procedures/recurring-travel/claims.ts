import type { RuleClaim } from '../../rules/claim.ts';

const folder = 'packages/law/src/procedures/recurring-travel';
const at = (...files: readonly string[]): readonly string[] => files.map((file) => `${folder}/${file}.ts`);

/** How 经常性跨市县活动 carries out each of its rules. */
export const recurringTravelClaims: readonly RuleClaim[] = [
  {
    id: 'CROSS-01',
    status: 'enforced',
    where: at('validity', 'checks', 'findings', 'form'),
    why: '只由县级批准，申请写明理由、市县、时间、频次并附证明；超过六个月的不予受理，自批准之日起算（条文没有写起点，~），到期前提示重新申请',
  },
  {
    id: 'CROSS-02',
    status: 'watched',
    where: at('form', 'findings'),
    why: '义务约束本人：每次活动可以通过电话、微信等报告，逐次登记；登记的不在批准范围内的提示核实，没有报告的系统看不到；是否计入两个月累计是参数',
  },
  {
    id: 'CROSS-03',
    status: 'enforced',
    where: at('checks'),
    why: '外省的照样受理；去往外省的不批准，须确认另有理由并写明',
  },
];
