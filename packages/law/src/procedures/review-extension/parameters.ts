import type { ParameterDefinition } from '../../kernel/parameter.ts';

/** SUP-23 (~): 《实施办法》第二十四条 names who approves from one month on, and nobody below. */
export const shortByCounty: ParameterDefinition<boolean> = {
  key: 'reviewExtension.shortByCounty',
  title: '延长不足一个月由县级批准',
  explanation: '条文只写一个月以上的两档，不足一个月的没有写明。开启时由县级批准，关闭时报上一级批准。',
  fallback: true,
};

/** Ours (~): else three months could be had in pieces of three weeks from somebody who may not give them. */
export const joinsConsecutive: ParameterDefinition<boolean> = {
  key: 'reviewExtension.joinsConsecutive',
  title: '接连延长的合并计算',
  explanation: '条文没有写明。开启时接着上一次延长再延长的，从上一次原定之日起合并计算，决定由谁批准。',
  fallback: true,
};

/** The house's own target for "及时" (SUP-09); shown as internal, never as the law's. */
export const noticeWithinHours: ParameterDefinition<number> = {
  key: 'reviewExtension.noticeWithinHours',
  title: '延长期限后通报检察院的内部时限（小时）',
  explanation: '条文写“及时”，没有天数。设了才计时，页面上标明是内部时限。',
  fallback: undefined,
  takes: 'number',
};
