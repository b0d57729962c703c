import type { RuleClaim, RuleStatus } from '../../rules/claim.ts';

const folder = 'packages/law/src/procedures/assessment';

function claim(number: string, status: RuleStatus, files: readonly string[], why: string): RuleClaim {
  return { id: `EVAL-${number}`, status, where: files.map((file) => `${folder}/${file}.ts`), why };
}

/** How 调查评估 carries out its rules. */
export const assessmentClaims: readonly RuleClaim[] = [
  {
    id: 'EVAL-01',
    status: 'watched',
    where: ['packages/law/src/procedures/intake/receive-findings.ts', `${folder}/step-texts.ts`],
    why: '委托由提请机关作出；接收时登记没有做过评估的，在接收的提示里写明，登记委托时说明假释必须评估',
  },
  claim('02', 'attested', ['receive-form'], '登记委托时照委托函记明有没有犯罪前科；是否委托由委托机关决定'),
  claim(
    '03',
    'attested',
    ['form'],
    '委托机关认为可以不评估的，登记“不再评估”并写明理由；不自动盖过假释必须评估',
  ),
  claim('04', 'watched', ['findings'], '附件里没有核实居住地材料的，提示请委托机关补送'),
  claim('05', 'enforced', ['missing', 'checks'], '法院的附件按情形列出，缺少的不能写“齐全”'),
  claim('06', 'enforced', ['missing', 'checks'], '检察院的附件按情形列出，缺少的不能写“齐全”'),
  claim(
    '07',
    'enforced',
    ['missing', 'checks'],
    '公安、监狱的附件按情形列出（减刑裁定仅在减过刑时），缺少的不能写“齐全”',
  ),
  claim(
    '08',
    'enforced',
    ['missing', 'checks'],
    '户籍地、经常居住地、本人及家属和委托机关的联系方式缺一项的不能写“齐全”',
  ),
  claim(
    '09',
    'attested',
    ['receive-form', 'form', 'findings'],
    '收件、送达都记明传递方式；经当事人等转来的提示，送出时不能这样选',
  ),
  claim('10', 'enforced', ['papers'], '登记委托时即向执行地县级检察院告知'),
  claim(
    '11',
    'enforced',
    ['timing', 'clocks'],
    '缺少材料的自收到委托函起三个工作日内通知补齐（条文起点有歧义，按收到计）',
  ),
  claim(
    '12',
    'enforced',
    ['timing', 'clocks'],
    '通知过补齐的，评估期限自收到补齐材料之日重新起算，等待期间不计时',
  ),
  claim('13', 'enforced', ['timing', 'clocks'], '不能评估的三个工作日内沟通；起点是参数，与退回同一起点'),
  claim(
    '14',
    'enforced',
    ['timing', 'clocks'],
    '沟通后确实不能评估的五个工作日内退回；起点是参数，与沟通同一起点',
  ),
  claim('15', 'enforced', ['timing', 'clocks'], '自收到委托函及所附材料起十个工作日'),
  claim('16', 'enforced', ['timing', 'clocks'], '速裁程序五个工作日'),
  claim(
    '17',
    'enforced',
    ['timing', 'checks'],
    '登记与委托机关商定的期限后按商定的期限计时；不晚于现在期限的不算延长',
  ),
  claim('18', 'enforced', ['papers'], '出具意见的同时抄送执行地县级检察院'),
  claim('19', 'enforced', ['checks', 'form'], '七项缺一项的不能提交意见'),
  claim('20', 'watched', ['findings'], '约束委托机关；登记了此前的评估、没有新情况的只提示，不拦截'),
  claim('21', 'enforced', ['when'], '登记已经裁判的，不再出具意见'),
  claim(
    '22',
    'enforced',
    ['people'],
    '只有受委托的县级机构和交办的司法所打得开，数据库按范围隔开，查阅留痕；不抄送被调查人',
  ),
  claim('23', 'watched', ['findings'], '登记采信情况，法律文书没有说明的提示'),
  claim('24', 'watched', ['findings'], '约束法院；法院拟决定暂予监外执行的委托提示征求检察意见时的附件'),
  claim('25', 'enforced', ['missing', 'checks'], '委托信息表的其余各项缺一项的不能写“齐全”'),
  claim(
    '26',
    'enforced',
    ['checks', 'papers'],
    '没有起止日期、结论的意见不能提交；意见书写明被调查人、情况、结论和抄送',
  ),
  claim('27', 'attested', ['form'], '每次调查记明有没有涉密内容，出具时确认意见书没有写入'),
];
