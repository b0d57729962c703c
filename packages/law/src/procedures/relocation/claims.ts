import type { RuleClaim, RuleStatus } from '../../rules/claim.ts';

const folder = 'packages/law/src/procedures/relocation';

const claim =
  (status: RuleStatus) =>
  (number: string, why: string, ...files: readonly string[]): RuleClaim => ({
    id: `MOVE-${number}`,
    status,
    where: files.map((file) => `${folder}/${file}.ts`),
    why,
  });

const enforced = claim('enforced');
const watched = claim('watched');

/** How 执行地变更 carries out or watches each of its rules. */
export const relocationClaims: readonly RuleClaim[] = [
  enforced('01', '提前不足一个月的只提示，不是违规，也不影响受理', 'deciding-findings', 'explain'),
  enforced('02', '县级收到申请之日起五日内发函的时限，逾期提示', 'periods', 'clocks', 'deciding-findings'),
  enforced(
    '03',
    '自对方收到之日起五日回复的时限，收到之日必须登记；没有登记的只按发函之日内部提醒',
    'periods',
    'checks',
    'deciding-findings',
  ),
  enforced(
    '04',
    '只有对方不同意时才可以报请协调，不报也能决定；不同意而仍同意变更的写明理由',
    'when',
    'checks',
    'deciding-findings',
  ),
  enforced(
    '05',
    '不同意的写明理由，自决定之日起五日告知本人的时限，逾期提示',
    'checks',
    'periods',
    'deciding-findings',
  ),
  enforced(
    '06',
    '同意后告知一直是待办，须确认已教育；告知书载明报到截止日和后果',
    'when',
    'checks',
    'deciding-findings',
    'moving-papers',
  ),
  enforced(
    '07',
    '自决定之日起五日移交的时限，逾期提示；抄送决定机关、原县检察院、公安',
    'periods',
    'when',
    'copies',
    'moving-findings',
  ),
  enforced(
    '08',
    '自收到档案之日起五日送达回执的时限；回执送原县，文书抄送新县检察院、公安',
    'periods',
    'clocks',
    'copies',
  ),
  enforced('09', '自本人收到决定之日起七日报到，不顺延，过期按没有报到处理', 'periods', 'clocks'),
  enforced(
    '10',
    '过了七日提示新县立即通知、原县查找；“立即”只设内部时限',
    'when',
    'clocks',
    'copies',
    'moving-findings',
  ),
  watched('11', '监所自接收档案之日起五日通报的时限，逾期提示催问', 'periods', 'clocks', 'prison-findings'),
  watched('12', '没有登记批准机关交接情况的，一直提示核实', 'prison-findings'),
  watched('13', '没有登记指定接档的监狱、看守所的，一直提示核实', 'prison-findings'),
  enforced('14', '只有公安批准并且同省的才能登记不移交，登记后不再提示', 'when', 'checks', 'prison-findings'),
  enforced('15', '登记报到须写明怎样核实身份，并确认已办理登记接收手续', 'moving-form', 'checks'),
  enforced('16', '移交逾期又没有按时报到的提示会同处置，处置登记后出具记录', 'when', 'moving-findings'),
];
