import type { RuleClaim } from '../rules/claim.ts';

const folder = 'packages/law/src/duties';
const at = (...files: readonly string[]): readonly string[] => files.map((file) => `${folder}/${file}.ts`);

/** How the duties of every day (日常监管) carry out their rules. */
export const dutyClaims: readonly RuleClaim[] = [
  {
    id: 'SUP-01',
    status: 'enforced',
    where: at('parameters', 'by-level', 'occurrences', 'findings'),
    why: '定期报告按管理类别的次数（参数，条文没有写）列出应到事项，过期没有报告的提示；次数改了、类别变了，从下一个周期起算',
  },
  {
    id: 'SUP-02',
    status: 'attested',
    where: at('forms/reports'),
    why: '居所变化、工作变动、家庭重大变故、接触不利人员，本人报告后由工作人员登记即时报告；条文“及时”没有期限，不设期限',
  },
  {
    id: 'SUP-03',
    status: 'enforced',
    where: at('duties', 'occurrences', 'findings'),
    why: '禁止令有效期间按参数列出禁止令遵守报告，没有报告的提示；解除、期满以后不再要求',
  },
  {
    id: 'SUP-04',
    status: 'enforced',
    where: at('medical', 'findings'),
    why: '暂予监外执行的每个自然月报告一次身体情况，月内哪一天都可以，不从上次报告起算',
  },
  {
    id: 'SUP-05',
    status: 'enforced',
    where: at('medical', 'parameters', 'findings'),
    why: '保外就医的每三个月提交一次病情复查；首期从哪一天起是参数；批准延长的期间不要求',
  },
  {
    id: 'SUP-06',
    status: 'enforced',
    where: at('medical', 'findings', 'forms/reports'),
    why: '县级机构自上次审查之日起三个月内再审查一次（起算为推断），没有审查的提示；反馈给谁由审查人写明，提示含人民检察院',
  },
  {
    id: 'SUP-19',
    status: 'attested',
    where: at('forms/checks', 'remarks'),
    why: '登记实地查访时由查访人确认没有泄露身份信息和个人隐私；没有确认的当场提醒，照样登记',
  },
  {
    id: 'SUP-22',
    status: 'enforced',
    where: at('parameters', 'duties', 'occurrences', 'findings'),
    why: '通信联络、信息化核查、实地查访按管理类别的次数（参数）列出，没有做的提示；羁押、外出期间和敏感时期各有规则',
  },
  {
    id: 'SUP-27',
    status: 'enforced',
    where: at('remarks', 'entry-forms'),
    why: '登记定期报告时五个方面没有报告全的当场提示；有禁止令的，写了遵守情况才算禁止令遵守报告',
  },
  {
    id: 'EDU-01',
    status: 'enforced',
    where: at('parameters', 'activity-hours', 'activities', 'duties'),
    why: '国家没有学时下限：次数、时数是参数，没有设的不考核；设了的，整月在矫而不够的提示',
  },
  {
    id: 'EDU-02',
    status: 'enforced',
    where: at('activities', 'remarks', 'parameters', 'forms/activities'),
    why: '登记公益活动时没有确认自愿、适合的当场提醒；超过本地最多时数的严重提示，不能劳动的、未满十六周岁的被安排的提示；没有设时数的不计时',
  },
  {
    id: 'EDU-03',
    status: 'enforced',
    where: at('forms/activities', 'remarks'),
    why: '登记教育学习须写明形式和根据什么安排（阶段、犯罪类型、表现、个体特征），没有写的当场提醒',
  },
  {
    id: 'EDU-05',
    status: 'attested',
    where: at('forms/activities'),
    why: '登记教育学习时由登记人写明谁来做；购买的服务只限教育、心理、技能、社会关系，监督管理、审批、处罚的每一步只有机构能办',
  },
];
