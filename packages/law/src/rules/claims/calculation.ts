import type { RuleClaim } from '../claim.ts';

const term = (file: string): string => `packages/law/src/term/${file}`;
const period = (file: string): string => `packages/law/src/period/${file}`;
const entered = (file: string): string => `packages/law/src/procedures/term-change/${file}`;
const bounds = 'packages/law/src/articles/bounds.ts';

function enforced(id: string, why: string, ...where: string[]): RuleClaim {
  return { id, status: 'enforced', where, why };
}

/** What terms, periods and bounds do about the CALC rows. */
export const calculationClaims: readonly RuleClaim[] = [
  enforced('CALC-01', '计算管制刑期时，羁押一日折抵二日。', term('credit.ts')),
  enforced(
    'CALC-02',
    '登记裁判文书时，缓刑考验期只从判决确定之日起算，报到早晚不影响；文书载明的起始日不一致的，提示核实。',
    term('begins.ts'),
    entered('difference.ts'),
  ),
  enforced('CALC-03', '先行羁押不折抵缓刑考验期（依通说）。', term('credit.ts')),
  enforced(
    'CALC-04',
    '缓刑考验期超出法定上下限或者短于原判的，给出提示。',
    term('limits/probation.ts'),
    entered('limits.ts'),
  ),
  enforced(
    'CALC-05',
    '假释考验期为剩余刑期，无期徒刑为十年，自假释之日起算。',
    term('compute.ts'),
    term('begins.ts'),
  ),
  enforced('CALC-06', '刑期按年、按月算到同日的前一日，含月末和没有同日两支。', term('advance.ts')),
  enforced('CALC-07', '期间按月算到同日，含月末和没有同日两支，半个月为十五日。', period('last-day.ts')),
  enforced(
    'CALC-08',
    '机关办理的期间末日是节假日的顺延，在押的不顺延；节假日安排未公布的标明暂定。',
    period('roll-over.ts'),
    'packages/law/src/calendar/workday.ts',
  ),
  enforced(
    'CALC-09',
    '登记和导入禁止令时，短于下限或者长于主期限的，给出提示。',
    term('limits/prohibition.ts'),
    'packages/law/src/procedures/prohibition-order/findings.ts',
    'packages/law/src/items/check-prohibition.ts',
  ),
  enforced(
    'CALC-10',
    '登记附加剥夺政治权利的裁判时，按现在的期满日算出起算日，并写明已被剥夺的起始日。',
    term('rights.ts'),
    entered('beside.ts'),
  ),
  enforced(
    'CALC-11',
    '登记职业禁止时，算出起止，不在三年至五年之内的给出提示（缓刑的起算日法律没有写明，不算）。',
    term('occupation-ban.ts'),
    entered('beside.ts'),
  ),
  enforced(
    'CALC-12',
    '管制不足三个月、超过二年（并罚三年）的，给出提示。',
    term('limits/control.ts'),
    entered('limits.ts'),
  ),
  enforced(
    'CALC-13',
    '按实施办法的口径比较“以上、内、以下、超过”，通知是否迟到、期间是否逾期都用它。',
    bounds,
    period('overdue.ts'),
    'packages/law/src/procedures/detention-notice/timing.ts',
  ),
  enforced(
    'CALC-14',
    '按衔接意见的口径比较“内、超过”：四十八小时以上是不是脱管、收到决定书三日是不是过了都用它。',
    bounds,
    'packages/law/src/procedures/absconding.ts',
    'packages/law/src/procedures/recall/custody.ts',
  ),
  enforced(
    'CALC-15',
    '刑期、考验期、矫正期满日、定位期限、外出期限一律不顺延。',
    period('roll-over.ts'),
    period('kind.ts'),
  ),
  enforced(
    'CALC-16',
    '登记裁判文书时，管制刑期只从判决执行之日起算；文书载明的起始日不一致的，提示核实。',
    term('begins.ts'),
    entered('difference.ts'),
  ),
];
