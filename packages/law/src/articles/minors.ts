import { citing } from './source.ts';

/** 预防未成年人犯罪法 (2020修订) */
export const juvenilePrevention = citing({
  code: 'juvenilePrevention',
  law: '中华人民共和国预防未成年人犯罪法',
  short: '预防未成年人犯罪法',
  from: '2021-06-01',
});

/** 关于未成年人犯罪记录封存的实施办法 */
export const sealingMeasures = citing({
  code: 'sealingMeasures',
  law: '关于未成年人犯罪记录封存的实施办法',
  short: '关于未成年人犯罪记录封存的实施办法',
  from: '2022-05-30',
});
