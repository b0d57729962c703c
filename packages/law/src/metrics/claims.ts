import type { RuleClaim } from '../rules/claim.ts';

const folder = 'packages/law/src/metrics';

/** What is counted, and how. */
export const metricClaims: readonly RuleClaim[] = [
  {
    id: 'METRIC-01',
    status: 'enforced',
    where: [`${folder}/stock.ts`, `${folder}/indicators.ts`],
    why: '在册按一天终了时正在执行的人数，当天解除的不再算；每个数字后面是名单',
  },
  {
    id: 'METRIC-02',
    status: 'enforced',
    where: [`${folder}/stock.ts`],
    why: '列管按期初在册加期间新接收，与在册分开列',
  },
  {
    id: 'METRIC-03',
    status: 'enforced',
    where: [`${folder}/indicators.ts`, `${folder}/parameters.ts`],
    why: '分子是期间认定脱管、漏管的人数（一人算一次），分母默认列管，可以由省、州改为在册（参数，~）',
  },
  {
    id: 'METRIC-04',
    status: 'enforced',
    where: [`${folder}/indicators.ts`, 'packages/law/src/procedures/reoffence/reoffence.ts'],
    why: '再犯罪以生效裁判登记，犯罪不在矫正期间的（漏罪）不予登记；分母同上（官方口径未公布，~）',
  },
  {
    id: 'FIN-01',
    status: 'enforced',
    where: [`${folder}/funds.ts`, `${folder}/parameters.ts`],
    why: '按每人每年的标准（参数，初始三百元，州意见第十六条）和人数算出州级补助，标准和人数口径都可以改；是地方政策，不当作法律的期限',
  },
];
