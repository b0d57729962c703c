import type { RuleClaim } from '../../rules/claim.ts';

const folder = 'packages/law/src/procedures/lost-contact';
const at = (...files: readonly string[]): readonly string[] => files.map((file) => `${folder}/${file}.ts`);
const shared = 'packages/law/src/procedures/absconding.ts';

/** How 失联与脱管 carries out each of its rules. LOST-03 only sums up three of them. */
export const lostContactClaims: readonly RuleClaim[] = [
  {
    id: 'LOST-01',
    status: 'enforced',
    where: at('when', 'findings', 'clocks', 'papers'),
    why: '登记失联后即欠查找和通报检察院两步，每次查找有记录；“立即”“同时”没有数字，只设内部时限',
  },
  {
    id: 'LOST-02',
    status: 'enforced',
    where: at('when', 'findings', 'papers'),
    why: '登记充分查找无果后欠一步书面通知公安，出具文书8，附查找记录；“及时”只设内部时限',
  },
  {
    id: 'LOST-03',
    status: 'summary',
    where: [shared],
    why: '概要行：三种脱管各按自己的一行（LOST-08、LOST-09、LOST-10）执行，不另计时',
  },
  {
    id: 'LOST-04',
    status: 'enforced',
    where: at('ladder', 'ladder-findings', 'checks'),
    why: '十日、一个月另按日、月计算，按矫正类别分支提示：缓刑、假释撤销，暂予监外执行收监没有一个月门槛，管制没有撤销；处罚由人决定',
  },
  {
    id: 'LOST-05',
    status: 'enforced',
    where: at('ladder-findings'),
    why: '找到而拒绝接受监管的，按矫正类别提示治安管理处罚、撤销或者收监；条文没有时间词，不计时',
  },
  {
    id: 'LOST-06',
    status: 'attested',
    where: at('form', 'checks'),
    why: '登记在逃须写明生效的裁定、决定及其机关；条文没有指定由谁认定',
  },
  {
    id: 'LOST-07',
    status: 'attested',
    where: at('form', 'step-texts'),
    why: '登记抓获和处置时写明裁定、决定的机关和移交的监所，由经办人确认',
  },
  {
    id: 'LOST-08',
    status: 'enforced',
    where: [shared, ...at('when', 'findings', 'checks')],
    why: '失联严格超过四十八小时的提示认定；有正当理由即除外，由人核实',
  },
  {
    id: 'LOST-09',
    status: 'enforced',
    where: [shared, ...at('when', 'findings', 'checks')],
    why: '擅离严格超过四十八小时的提示认定；情况紧急并且有正当理由才除外，由人核实',
  },
  {
    id: 'LOST-10',
    status: 'enforced',
    where: [shared, ...at('when', 'findings', 'checks')],
    why: '超假自批准期限届满起严格超过四十八小时的提示认定；有正当理由并且及时报告才除外，由人核实',
  },
  {
    id: 'LOST-11',
    status: 'enforced',
    where: at('when', 'findings'),
    why: '找到以后欠一步处理，登记处理以前一直提示县级机构',
  },
  {
    id: 'LOST-12',
    status: 'watched',
    where: at('findings'),
    why: '登记在逃后，没有登记负责收监执行的机关书面通报公安的，提示县级机构核实',
  },
  {
    id: 'LOST-13',
    status: 'attested',
    where: at('form', 'lost-contact'),
    why: '协助追捕由县级机构、司法所逐次登记',
  },
];
