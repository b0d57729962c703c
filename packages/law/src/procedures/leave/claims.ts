import type { RuleClaim } from '../../rules/claim.ts';

const folder = 'packages/law/src/procedures/leave';
const at = (...files: readonly string[]): readonly string[] => files.map((file) => `${folder}/${file}.ts`);

/** How 外出 carries out each of its rules. */
export const leaveClaims: readonly RuleClaim[] = [
  {
    id: 'LEAVE-01',
    status: 'enforced',
    where: at('checks'),
    why: '目的地不出所居住的市、县的不予受理；迪庆三县市之间往来算离开',
  },
  {
    id: 'LEAVE-02',
    status: 'attested',
    where: at('form'),
    why: '申请时选定事由并说明，司法所审核或者审批时核实',
  },
  {
    id: 'LEAVE-03',
    status: 'enforced',
    where: at('findings'),
    why: '提前不足三日的向审批人提示，不作为拒绝的理由',
  },
  {
    id: 'LEAVE-04',
    status: 'enforced',
    where: at('level', 'papers', 'copies'),
    why: '累计和单次都不超限且有委托的，司法所可以批准，并生成备案表报县级',
  },
  { id: 'LEAVE-05', status: 'enforced', where: at('level'), why: '超过七日、不超过三十日的由县级批准' },
  {
    id: 'LEAVE-06',
    status: 'enforced',
    where: at('level', 'checks'),
    why: '一次超过三十日的由上一级批准，并须写明特殊情况',
  },
  {
    id: 'LEAVE-07',
    status: 'enforced',
    where: at('level', 'window'),
    why: '两个月滚动累计超过三十日的由上一级批准',
  },
  {
    id: 'LEAVE-08',
    status: 'enforced',
    where: at('findings', 'copies', 'papers'),
    why: '上一级批准后提示县级通报同级检察院，办理后出具通报函',
  },
  {
    id: 'LEAVE-09',
    status: 'enforced',
    where: at('checks', 'findings'),
    why: '提示有正当理由的应当批准；不批准必须写明理由，文书写明救济途径',
  },
  {
    id: 'LEAVE-10',
    status: 'attested',
    where: at('leave', 'form'),
    why: '在外监管记录由司法所或者县级机构逐次登记',
  },
  {
    id: 'LEAVE-11',
    status: 'enforced',
    where: at('clocks', 'findings'),
    why: '返回销假有时限，期满未返即提示',
  },
  {
    id: 'LEAVE-12',
    status: 'enforced',
    where: at('findings', 'form'),
    why: '正当理由和及时报告两项都经核实才免除脱管提示',
  },
  {
    id: 'LEAVE-13',
    status: 'attested',
    where: at('leave', 'papers'),
    why: '责令立即返回由县级机构决定并出具通知书',
  },
  {
    id: 'LEAVE-14',
    status: 'enforced',
    where: at('timing', 'findings'),
    why: '严格超过四十八小时且不具备双重例外的提示认定脱管，由人决定',
  },
  {
    id: 'LEAVE-15',
    status: 'enforced',
    where: at('checks'),
    why: '目的地在禁止令范围内的不予受理；只有文字的由审批人逐条确认',
  },
  { id: 'LEAVE-16', status: 'enforced', where: at('level'), why: '没有委托的七日以内外出由县级批准' },
  { id: 'LEAVE-17', status: 'enforced', where: at('level', 'window'), why: '先判两个月累计，再判单次' },
  {
    id: 'LEAVE-18',
    status: 'attested',
    where: at('form'),
    why: '到达、离开时向当地报告记入在外监管记录；是否商请协助由机构决定',
  },
  { id: 'LEAVE-19', status: 'enforced', where: at('checks'), why: '设区的市内跨区不算离开；自治州不适用' },
];
