import type { RuleClaim } from '../../rules/claim.ts';

const folder = 'packages/law/src/procedures/commendation';
const at = (...files: readonly string[]): readonly string[] => files.map((file) => `${folder}/${file}.ts`);

/** How 表扬 carries out each of its rules. */
export const commendationClaims: readonly RuleClaim[] = [
  {
    id: 'PRAISE-01',
    status: 'enforced',
    where: at('checks', 'six-months', 'findings'),
    why: '以满六个月表扬的，自接收之日起满六个月、四项条件同时符合才受理；最近六个月有不利记录的提示；“可以”由县级决定',
  },
  {
    id: 'PRAISE-02',
    status: 'enforced',
    where: at('checks', 'form'),
    why: '以突出事迹表扬的不受六个月限制，须写明什么事迹、哪一天',
  },
  {
    id: 'PRAISE-03',
    status: 'enforced',
    where: at('commutation', 'findings'),
    why: '表扬以后可能符合法定减刑条件的（管制、暂予监外执行的悔改或者立功，缓刑的重大立功），欠一步核查；符合而没有提请的一直提示。“及时”没有天数，不计时',
  },
  {
    id: 'PRAISE-04',
    status: 'enforced',
    where: at('checks'),
    why: '表现突出的一支不看六个月；核实属实的不能决定不予表扬',
  },
  {
    id: 'ASSESS-02',
    status: 'enforced',
    where: at('papers', 'commendation'),
    why: '表扬只由县级社区矫正机构决定，出具决定书送达本人、抄送人民检察院',
  },
];
