import type { ParameterDefinition } from '../../kernel/parameter.ts';

/** No article gives a time for sending the papers on (RECV-05); a clock runs only where the prefecture sets one of its own. */
export const forwardWithinDays: ParameterDefinition<number> = {
  key: 'intake.forwardWithinDays',
  title: '转送检察院、公安的内部时限（日）',
  explanation: '条文没有写明转送的时间。设了才计时，页面上标明是内部时限。',
  fallback: undefined,
  takes: 'number',
};

/** "立即" is no number (RECV-15). */
export const missedNoticeWithinHours: ParameterDefinition<number> = {
  key: 'intake.missedNoticeWithinHours',
  title: '认定漏管后查找和通报的内部时限（小时）',
  explanation: '条文写“立即”，没有小时数。设了才计时，页面上标明是内部时限。',
  fallback: undefined,
  takes: 'number',
};

export const intakeParameters = [forwardWithinDays, missedNoticeWithinHours];
