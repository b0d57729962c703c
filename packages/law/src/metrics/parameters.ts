import type { ParameterDefinition } from '../kernel/parameter.ts';

export const rateDenominator: ParameterDefinition<string> = {
  key: 'metrics.denominator',
  title: '脱管率、漏管率、再犯罪率的分母',
  explanation: '官方分母未公布（~）。',
  fallback: 'managed',
  choices: { managed: '按列管（期初在册＋期间新接收）', onRegister: '按期末在册' },
};

export const subsidyPerHead: ParameterDefinition<number> = {
  key: 'funds.subsidyPerHead',
  title: '州级补助（元／人·年）',
  explanation: '州《加强社区矫正工作的实施意见》第十六条：每监管一名每年300元。地方政策，改了以后在这里改。',
  fallback: 300,
};

export const subsidyHeads: ParameterDefinition<string> = {
  key: 'funds.subsidyHeads',
  title: '州级补助按什么人数',
  explanation: '意见只写“每监管一名”，没有写怎样数（~）。',
  fallback: 'onRegister',
  choices: { onRegister: '按在册', managed: '按全年列管' },
};

/** Every setting the indicators read. */
export const metricParameters = [rateDenominator, subsidyPerHead, subsidyHeads] as const;
