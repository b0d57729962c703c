import type { RuleClaim } from '../../rules/claim.ts';

const folder = 'packages/law/src/procedures/exit-ban';
const at = (...files: readonly string[]): readonly string[] => files.map((file) => `${folder}/${file}.ts`);

/** How 不准出境报备 carries out each of its rules. */
export const exitBanClaims: readonly RuleClaim[] = [
  {
    id: 'BORDER-01',
    status: 'attested',
    where: at('form', 'exit-ban'),
    why: '限制措施由决定机关采取；登记报备的人写明决定机关的限制出境材料，材料随文书收到的在接收时登记',
  },
  {
    id: 'BORDER-02',
    status: 'enforced',
    where: at('checks', 'findings'),
    why: '只为刑罚尚未执行完毕的人报备；矫正结束而报备没有撤销的，提示及时撤销',
  },
  {
    id: 'BORDER-03',
    status: 'attested',
    where: at('form', 'exit-ban'),
    why: '护照由签发机关不予签发；已有的证件由经办人逐件登记处置',
  },
  {
    id: 'BORDER-04',
    status: 'enforced',
    where: at('ban', 'clocks', 'findings', 'parameters'),
    why: '报备到期按报备上写明的日子提示续报，提前天数是没有默认值的参数，标明是内部提示（420号文原文未取得）',
  },
];
