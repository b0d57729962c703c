import type { RuleClaim } from '../../rules/claim.ts';

const folder = 'packages/law/src/procedures/procuratorial-supervision';
const at = (...files: readonly string[]): readonly string[] => files.map((file) => `${folder}/${file}.ts`);

/** How 检察监督 carries out each of its rules. */
export const supervisionClaims: readonly RuleClaim[] = [
  {
    id: 'OVER-01',
    status: 'enforced',
    where: at('checks', 'clocks', 'findings'),
    why: '书面意见欠一次书面回复，不采纳、部分采纳没有理由的不予受理；过了检察院指定的期限，被监督单位严重提示，检察院提示督促',
  },
  {
    id: 'OVER-02',
    status: 'enforced',
    where: at('checks', 'clocks', 'findings'),
    why: '通知书没有写明回复期限的不予受理，按写明的日子计时；满十五日没有纠正或者回复才可以、才提示报上一级，不当作法定答复期',
  },
  {
    id: 'OVER-03',
    status: 'enforced',
    where: at('rounds', 'checks', 'clocks'),
    why: '检察建议自收到（送达）之日起两个月计时，末日是节假日的顺延；写得更长的不予受理，更短的须写明紧急的理由',
  },
  {
    id: 'OVER-04',
    status: 'enforced',
    where: at('checks', 'clocks', 'procuratorial-supervision'),
    why: '书面异议提出后欠一次复查，七日计时；没有复查、通知的不能办结',
  },
  {
    id: 'OVER-05',
    status: 'watched',
    where: at('checks', 'clocks', 'findings'),
    why: '约束检察院和决定机关：提出意见须写明收到决定之日，超过一个月的提示；提出以后决定机关一个月内核查处理计时。条文是“一个月以内”提出，意见晚了照样送达',
  },
  {
    id: 'OVER-07',
    status: 'enforced',
    where: at('rounds', 'checks', 'clocks', 'findings'),
    why: '口头纠正后七日计时；七日以内转书面须情节严重，过了七日没有改正的提示书面纠正（按规则第六百二十四条，没有“不说明理由”的条件）',
  },
  {
    id: 'OVER-09',
    status: 'attested',
    where: at('options', 'form'),
    why: '提出意见须选择监督的情形，选项就是第二十三条的五组和规则列举的违法情形；机关自查由登记人在“监督核对台账”逐组确认',
  },
];
