import type { RuleClaim, RuleStatus } from '../../rules/claim.ts';

const shared = 'packages/law/src/procedures';
const folder = `${shared}/intake`;

const claim =
  (status: RuleStatus) =>
  (number: string, why: string, ...files: readonly string[]): RuleClaim => ({
    id: `RECV-${number}`,
    status,
    where: files.map((file) =>
      file.startsWith('../') ? `${shared}/${file.slice(3)}.ts` : `${folder}/${file}.ts`,
    ),
    why,
  });

const enforced = claim('enforced');
const watched = claim('watched');
const attested = claim('attested');

/** How 交付接收 carries out, watches or has confirmed each of its rules. */
export const intakeClaims: readonly RuleClaim[] = [
  watched('01', '概要行，不单独计时：以 RECV-32、RECV-33 为准', 'receive-findings', 'form'),
  watched(
    '02',
    '登记没有书面告知的，提示催送告知书；逾期的归入机关之间衔接脱节',
    'receive-findings',
    'missed',
  ),
  watched('03', '自生效之日起五日的通知时限，逾期提示', 'notice', 'body-clocks', 'paper-findings'),
  watched(
    '04',
    '自生效之日起十日的文书送达时限，逐种核对，逾期提示',
    'notice',
    'owed-papers',
    'paper-findings',
  ),
  enforced(
    '05',
    '决定地与执行地不同的，收到文书即提示转送并出具转送函；条文没有时间，只设内部时限',
    'receive-findings',
    'clocks',
    'copies',
    'papers',
  ),
  enforced('06', '自收到文书之日起五日的回执时限，又收到文书的再计', 'clocks', 'receive-findings', 'papers'),
  enforced(
    '07',
    '十日报到期限不顺延，告知书载明更晚的按告知书；前三日提示，过期提示认定',
    'deadline',
    'clocks',
    'missed-findings',
  ),
  watched(
    '08',
    '概要行，不单独计时：以 RECV-42 为准，决定机关五日补齐的时限由它开始',
    'notice',
    'body-clocks',
  ),
  enforced(
    '09',
    '没有任何一项核对会因为缺评估、缺文书、非本地户籍而不予接收，并提示不得拒收',
    'receive-findings',
    'checks',
  ),
  watched('10', '法院决定的，自看守所、公安收到决定之日起十日的移交时限', 'deadline', 'clocks', 'missed'),
  watched('11', '监狱、公安批准的，自收到批准决定之日起十日的移交时限', 'deadline', 'clocks', 'missed'),
  enforced('12', '医院在本县（市、区）的不用远程视频，会同到医院；不同县的两种都可以', 'checks'),
  enforced('13', '上门办理只对管制、缓刑、假释开放，由经办人选择', 'checks'),
  enforced(
    '14',
    '先看机关之间衔接，再看本人是否有经核实的特殊原因；提示情形和原因，由有审批权限的人认定',
    'missed',
    'missed-findings',
    'checks',
  ),
  enforced(
    '15',
    '认定后提示查找，查找记录同时通报决定机关和县级检察院；“立即”只设内部时限',
    'missed-findings',
    'when',
    'copies',
    'missed-papers',
  ),
  watched('16', '通报后提示决定机关应当送达并责令报到', 'missed-findings', 'missed-papers'),
  watched('17', '跨省的没有收到指定监所接档的书面通知，一直提示', 'receive-findings'),
  attested('18', '接收登记时由经办人确认已办理登记接收手续、建立社区矫正档案', 'form', 'intake'),
  enforced('19', '有委托的司法所收到登记接收表，据以建立工作档案', 'copies', 'competence'),
  enforced('25', '没有书面委托的司法所不能办理交付接收，漏管认定不委托', 'competence', '../entrusted'),
  watched('28', '七日与十日并存：按十日计时，过了七日只提醒', 'notice', 'paper-findings'),
  watched('29', '假释裁定自作出之日起七日的送达时限，逾期提示', 'notice', 'body-clocks', 'paper-findings'),
  watched('30', '监狱移送时没有附改造情况通报的，列入缺件', 'owed-papers', 'paper-findings'),
  attested('31', '登记待接收时由经办人核对并记明户籍和居住地依据', 'form', 'intake'),
  watched('32', '材料没有载明执行地依据的，提示可以和应当两支，不影响接收', 'receive-findings'),
  attested('33', '登记待接收时由经办人记明是否做过评估、执行地依据是什么', 'form', 'intake'),
  enforced('34', '登记了本人来报到而没有接收的，提示及时接收', 'receive-findings'),
  enforced('35', '接收后三项手续缺哪一项提示哪一项，补办后更正', 'receive-findings', 'form'),
  watched('39', '暂予监外执行另核对病情材料和保证书，同一个十日', 'owed-papers', 'notice'),
  watched('40', '看守所留所服刑且同省的，不提示移交档案', 'receive-findings'),
  enforced('41', '认定漏管并查找以后，处理一直是待办，人来了也要处理', 'when', 'intake'),
  enforced(
    '42',
    '缺文书照样接收，提示催送；自通知之日起五日的补齐时限',
    'paper-findings',
    'notice',
    'papers',
  ),
];
