import type { RuleClaim } from '../../rules/claim.ts';

const folder = 'packages/law/src/procedures/electronic-monitoring';
const at = (...files: readonly string[]): readonly string[] => files.map((file) => `${folder}/${file}.ts`);

/** How 电子定位 carries out each of its rules. */
export const electronicMonitoringClaims: readonly RuleClaim[] = [
  {
    id: 'EM-01',
    status: 'enforced',
    where: at('grounds', 'checks', 'electronic-monitoring'),
    why: '五种情形逐一与案情核对：警告、治安处罚、禁止令没有登记的不予受理，其余须凭证据核实；只由县级司法行政部门有审批权限的人决定；“可以”使用，没有默认、没有批量',
  },
  {
    id: 'EM-02',
    status: 'enforced',
    where: at('last-day', 'checks', 'orders', 'findings'),
    why: '每次超过三个月的不予受理，不因节假日顺延；条文没有写起点，按使用期限首日计算在内（~）；到期自行终止，没有取下的严重提示',
  },
  {
    id: 'EM-03',
    status: 'enforced',
    where: at('checks', 'findings', 'electronic-monitoring'),
    why: '没有评估、评估没有必要的不能延长，每次仍由县级司法行政部门负责人批准；到期前提示评估是内部时限（参数）',
  },
  {
    id: 'EM-04',
    status: 'enforced',
    where: at('findings', 'grounds'),
    why: '提请未准或者撤回、禁止令到期、已被羁押、不在矫正期、评估没有必要的，提示及时解除；“及时”没有天数，不计时',
  },
  {
    id: 'EM-05',
    status: 'enforced',
    where: at('checks', 'papers', 'orders'),
    why: '每次批准、延长都欠一步书面告知，期限、要求、后果缺一不可；告知以前不能登记开始使用',
  },
  {
    id: 'EM-06',
    status: 'enforced',
    where: at('checks', 'form'),
    why: '手机及其软件不予受理；其他装置由登记人核对是专门设备并具有防拆、防爆、防水等性能',
  },
  {
    id: 'EM-07',
    status: 'attested',
    where: at('form', 'findings', 'in-force'),
    why: '开始使用时由登记人确认保密和只用于社区矫正，没有确认的提示；除在效的决定以外没有任何途径收集定位信息，查阅留痕',
  },
];
