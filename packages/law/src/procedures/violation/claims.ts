import type { RuleClaim, RuleStatus } from '../../rules/claim.ts';

const folder = 'packages/law/src/procedures/violation';

function claim(
  id: string,
  why: string,
  files: readonly string[],
  status: RuleStatus = 'enforced',
): RuleClaim {
  return { id, status, where: files.map((file) => `${folder}/${file}.ts`), why };
}

const ladder = ['rung', 'treatment-checks', 'findings'] as const;

/** How 违规查处 carries out each of its rules. */
export const violationClaims: readonly RuleClaim[] = [
  claim(
    'REPRIMAND-01',
    '未按时报到、脱离监管没有超过十日的，提示应当训诫，选警告的拒绝；十日按日计算、不顺延。',
    ladder,
  ),
  claim('REPRIMAND-02', '违反报告、会客、外出、迁居等规定，情节轻微的，提示应当训诫，选警告的拒绝。', ladder),
  claim('REPRIMAND-03', '不按规定参加教育学习等活动的，没有确认经教育仍不改正，不能训诫。', ladder),
  claim('REPRIMAND-04', '违反其他监督管理规定，情节轻微的，提示应当训诫，选警告的拒绝。', ladder),
  claim(
    'WARN-01',
    '违反禁止令情节轻微的，提示应当警告；情节较重、严重的不能以警告代替提请处罚或者撤销。',
    ladder,
  ),
  claim('WARN-02', '未按时报到、脱离监管超过十日的（不含本数），提示应当警告，选训诫的拒绝。', ladder),
  claim('WARN-03', '违反报告、会客、外出、迁居等规定，情节较重的，提示应当警告，选训诫的拒绝。', ladder),
  claim('WARN-04', '只用于保外就医的对象；没有确认经教育仍不改正，不能警告。', [...ladder, 'checks']),
  claim(
    'WARN-05',
    '违规以前已经训诫两次以上的，不能再训诫，提示应当警告；上一次警告以前的训诫还算不算由县级核定。',
    ladder,
  ),
  claim('WARN-06', '违反其他监督管理规定，情节较重的，提示应当警告，选训诫的拒绝。', ladder),
  claim(
    'PSP-01',
    '认定依法应予治安管理处罚的，只能提请同级公安机关，建议书（文书9）副本抄送同级检察院，结果再通知；没有认定的不能提请。“及时”没有天数，不计时。',
    ['treatment-checks', 'copies', 'papers'],
  ),
  claim(
    'PSP-02',
    '按违规种类对应第七十二条第四项；假释的对象不在所列人员之中的拒绝提请，除非正在执行附加剥夺政治权利；登记的处罚超出幅度的提示核对。',
    ['treatment-checks', 'penalty', 'findings'],
  ),
  claim('PSP-03', '违反禁止令、职业禁止对应第七十三条第一项；登记的处罚超出幅度的提示核对。', [
    'penalty',
    'findings',
  ]),
  claim(
    'PSP-04',
    '处罚的种类、幅度、文号和决定书加密存放，不进列表、提示和函件；对外查询逐次登记，没有办案或者国家规定依据的不能登记为提供。',
    ['after-checks', 'after-form'],
  ),
  claim('PSP-05', '其他违反治安管理的行为可以提请，对所有矫正类别开放；不能以训诫、警告处理。', [
    'rung',
    'penalty',
    'treatment-checks',
  ]),
];
