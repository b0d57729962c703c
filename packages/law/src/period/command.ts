import { sayWhy } from '../articles/why.ts';
import type { Calendar } from '../calendar/calendar.ts';
import { chinaCalendar } from '../calendar/china-calendar.ts';
import { findDay } from '../time/day.ts';
import type { Day } from '../time/day.ts';
import { formatTime } from '../time/format.ts';
import { InvalidValue } from '../time/invalid-value.ts';
import { findMoment } from '../time/moment.ts';
import type { Moment } from '../time/moment.ts';
import type { Span, SpanUnit } from '../time/span.ts';
import { computePeriod } from './compute.ts';

/** Exactly one of these. */
export type PeriodLength = { readonly [Unit in SpanUnit]?: number | undefined };

export interface PeriodAnswer {
  readonly due: Day | Moment;
  /** The same as people write it, in China's time. */
  readonly dueText: string;
  readonly provisional: boolean;
  readonly why: readonly string[];
}

const UNITS: readonly SpanUnit[] = ['hours', 'days', 'workdays', 'halfMonths', 'months', 'years'];

/**
 * `guitu period`: an office's period from the day (or moment) of an event, which is not counted. Days and months
 * roll over holidays unless the person is detained; hours never do. Throws `InvalidValue` for unreadable questions.
 */
export function periodCommand(
  from: string,
  length: PeriodLength,
  options: { readonly detained?: boolean | undefined; readonly calendar?: Calendar } = {},
): PeriodAnswer {
  const span = readSpan(length);
  const { detained, calendar = chinaCalendar } = options;
  const rollsOver = span.unit !== 'hours';
  const { due, why, provisional } = computePeriod(readStart(from), span, { rollsOver, calendar, detained });
  return { due, dueText: formatTime(due), provisional, why: why.map(sayWhy) };
}

function readSpan(length: PeriodLength): Span {
  const given = UNITS.filter((unit) => length[unit] !== undefined);
  const [unit] = given;
  if (unit === undefined || given.length > 1) {
    throw new InvalidValue('period.span', '请给出一种长度：小时、日、工作日、半月、月、年之一。', length);
  }
  return { unit, amount: length[unit]! };
}

function readStart(text: string): Day | Moment {
  const start = findDay(text) ?? findMoment(text);
  if (start !== undefined) return start;
  throw new InvalidValue(
    'day.impossible',
    `“${text}”不是有效日期或者时刻，请按“2026-01-05”或“2026-01-05T08:30:00+08:00”的样式填写。`,
    text,
  );
}
