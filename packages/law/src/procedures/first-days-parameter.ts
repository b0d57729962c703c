import type { ParameterDefinition } from '../kernel/parameter.ts';

/** The law names no number of days for what follows the intake (second check of RECV-22, RECV-23); a place may set its own target. */
export const firstDaysWithin: ParameterDefinition<number> = {
  key: 'firstDays.withinDays',
  title: '入矫手续的内部时限（日）',
  explanation:
    '接收以后多少日内办完矫正小组、入矫宣告、矫正方案和首次分类。条文没有天数，设了才显示，并标明是内部时限。',
  fallback: undefined,
  takes: 'number',
};
