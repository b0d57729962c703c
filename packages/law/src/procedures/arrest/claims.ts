import type { RuleClaim } from '../../rules/claim.ts';

const at = (...files: readonly string[]): readonly string[] =>
  files.map((file) => `packages/law/src/procedures/arrest/${file}.ts`);
const frame = (...files: readonly string[]): readonly string[] =>
  files.map((file) => `packages/law/src/proposal/${file}.ts`);

/** How 提请逮捕 carries out each of its rules. */
export const arrestClaims: readonly RuleClaim[] = [
  {
    id: 'ARREST-01',
    status: 'enforced',
    where: at('checks', 'revocation-beside', 'papers'),
    why: '只随撤销缓刑、撤销假释的建议，由同一级机构在同一日报送，附证据，抄送县级检察院；管制、暂予监外执行没有这条路。是“可以”：由人决定是否提请',
  },
  {
    id: 'ARREST-02',
    status: 'watched',
    where: [...frame('clocks', 'findings'), ...at('arrest')],
    why: '自法院收到时起整四十八小时计时，过时没有登记决定的提示',
  },
  {
    id: 'ARREST-03',
    status: 'watched',
    where: at('custody'),
    why: '登记逮捕以后按三十日计时，不因节假日顺延；满前三日起提示，超过的严重提示',
  },
  {
    id: 'ARREST-04',
    status: 'watched',
    where: at('custody'),
    why: '撤销建议没有被采纳而还没有登记释放的，提示立即释放',
  },
  {
    id: 'ARREST-05',
    status: 'watched',
    where: at('custody'),
    why: '算出逮捕至裁定前的日数，提示由执行机关一日折抵一日',
  },
  {
    id: 'ARREST-06',
    status: 'watched',
    where: at('custody', 'form'),
    why: '法院决定逮捕以后没有登记执行的，一直提示；条文没有天数，不计时',
  },
];
