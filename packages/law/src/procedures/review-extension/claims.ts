import type { RuleClaim } from '../../rules/claim.ts';

const folder = 'packages/law/src/procedures/review-extension';
const at = (...files: readonly string[]): readonly string[] => files.map((file) => `${folder}/${file}.ts`);

export const reviewExtensionClaims: readonly RuleClaim[] = [
  {
    id: 'SUP-07',
    status: 'enforced',
    where: at('level'),
    why: '按期间的算法求出满一个月之日；延长到这一天或者以后、不满三个月的，只由上一级决定，先有县级意见',
  },
  {
    id: 'SUP-08',
    status: 'enforced',
    where: at('level', 'review-extension'),
    why: '延长到满三个月之日或者以后的，县级、上一级逐级写明意见，只由省级决定；接连延长的合并计算是参数（~）',
  },
  {
    id: 'SUP-09',
    status: 'enforced',
    where: at('review-extension', 'papers'),
    why: '批准后还欠一步“通报检察院”，出具通报；“及时”没有天数，设了参数才按内部时限计时',
  },
  {
    id: 'SUP-23',
    status: 'enforced',
    where: at('level', 'parameters'),
    why: '不足一个月的条文没有规定批准权限（~）：参数决定由县级还是上一级批准，初始值是县级，须州局确认',
  },
];
