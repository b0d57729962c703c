import type { RuleClaim } from '../../rules/claim.ts';

const folder = 'packages/law/src/procedures/minor-protection';
const at = (...files: readonly string[]): readonly string[] => files.map((file) => `${folder}/${file}.ts`);

/** How 未成年人保护 carries out each of its rules. */
export const minorProtectionClaims: readonly RuleClaim[] = [
  {
    id: 'MINOR-01',
    status: 'enforced',
    where: [...at('checks', 'findings'), 'packages/law/src/procedures/minority.ts'],
    why: '在矫的未成年人（期间满十八岁的继续适用）没有安排的一直提示；没有确认与成年人分别进行的不予确定，怎样分开由办理人安排',
  },
  {
    id: 'MINOR-09',
    status: 'enforced',
    where: at('minor-protection', 'papers'),
    why: '登记没有完成义务教育的，欠一步通知教育部门并写明怎样配合；条文没有时间词，不计时',
  },
  {
    id: 'MINOR-10',
    status: 'watched',
    where: at('findings', 'form'),
    why: '义务约束人民法院：调查报告、表现材料没有收齐的提示索要，收到的登记',
  },
  {
    id: 'MINOR-11',
    status: 'enforced',
    where: at('minor-protection', 'papers'),
    why: '怠于履职的督促教育并出具通知书；登记为拒不履职的欠一步通知有关部门；条文没有时间词，不计时',
  },
  {
    id: 'MINOR-12',
    status: 'enforced',
    where: at('checks', 'findings'),
    why: '负责的人不熟悉未成年人身心特点，或者没有法律、教育、心理知识的，不予确定；还没有确定的一直提示',
  },
  {
    id: 'MINOR-14',
    status: 'attested',
    where: at('checks', 'papers'),
    why: '确定安排时由办理人确认知悉的人都已告知保密，没有确认的不予确定；对外文书不写案情，查阅留痕。各人是否保密，系统看不出',
  },
];
