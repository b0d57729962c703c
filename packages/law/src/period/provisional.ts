import type { Why } from '../articles/why.ts';
import type { Calendar } from '../calendar/calendar.ts';
import { formatDay } from '../time/format.ts';

/** Said wherever a calendar was asked about days nobody has announced holidays for. */
export function provisionalWhy(calendar: Calendar): Why {
  const { publishedFrom, publishedThrough } = calendar;
  const since = publishedFrom === undefined ? '' : `${formatDay(publishedFrom)}至`;
  const text = `节假日安排只有${since}${formatDay(publishedThrough)}的，超出部分国务院尚未公布或者未收录，本日期为暂定，请在安排公布后重新计算。`;
  return { text };
}
