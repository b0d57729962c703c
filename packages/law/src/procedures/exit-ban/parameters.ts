import type { ParameterDefinition } from '../../kernel/parameter.ts';

/**
 * BORDER-04 (~): the text that rules renewals (国移民公〔2021〕420号) could not be read, so no period is ours to state. Where nothing
 * is set, only the day written on the report itself is watched.
 */
export const warnDays: ParameterDefinition<number> = {
  key: 'exitBan.warnDays',
  title: '不准出境报备到期前提示（天数）',
  explanation: '报备到期前多少天提示续报。条文原文没有取得，不设默认值；没有设的，到期当天才提示。',
  fallback: undefined,
  takes: 'number',
};

export const exitBanParameters = [warnDays];
