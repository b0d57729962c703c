export type { CaseLine, MetricSpan } from './line.ts';
export { isManaged, isOnRegister } from './stock.ts';
export type { Denominator, Indicator, IndicatorKey, IndicatorValue } from './indicators.ts';
export { formatRate, indicators, indicatorsOf } from './indicators.ts';
export { subsidyOf } from './funds.ts';
export { metricParameters, rateDenominator, subsidyHeads, subsidyPerHead } from './parameters.ts';
