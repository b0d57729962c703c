import type { RuleClaim } from '../../rules/claim.ts';

const at = (...files: readonly string[]): readonly string[] =>
  files.map((file) => `packages/law/src/procedures/termination/${file}.ts`);

/** How 终止矫正 carries out each of its rules. */
export const terminationClaims: readonly RuleClaim[] = [
  {
    id: 'TERM-01',
    status: 'enforced',
    where: at('checks', 'copies', 'papers'),
    why: '按矫正类别核对终止的情形，须写明文书；出具文书12通知决定机关，抄送县级检察院、公安机关',
  },
  {
    id: 'TERM-02',
    status: 'enforced',
    where: at('checks', 'termination', 'parameters'),
    why: '收到新罪、漏罪文书办理终止，已经解除的只能记录在案；“及时”没有天数，内部时限设了才计时',
  },
  {
    id: 'REVOKE-09',
    status: 'watched',
    where: at('findings'),
    why: '登记新罪、漏罪判决时按十日算出应当通知到的日子，晚到的提示；假释、暂予监外执行者另通知监所只写“及时”，没有天数，不计时',
  },
  {
    id: 'DEATH-01',
    status: 'enforced',
    where: at('copies', 'clocks', 'parameters'),
    why: '死亡的通知决定机关、县级检察院、公安机关；“及时”没有天数，内部时限设了才计时',
  },
  {
    id: 'DEATH-02',
    status: 'enforced',
    where: at('death', 'clocks', 'findings', 'papers', 'copies'),
    why: '暂予监外执行的自发现之日起五日（末日顺延）书面通知，死亡证明送监狱、看守所，抄送检察院',
  },
  {
    id: 'DEATH-03',
    status: 'attested',
    where: at('form'),
    why: '家属的报告由登记人写明报告人和日期',
  },
];
