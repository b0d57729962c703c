import type { Why } from '../articles/why.ts';
import type { Calendar } from '../calendar/calendar.ts';
import { addWorkdays } from '../calendar/workday.ts';
import { addDays } from '../time/day-arithmetic.ts';
import { isDay } from '../time/day.ts';
import type { Day } from '../time/day.ts';
import { formatDay, formatSpan, formatTime } from '../time/format.ts';
import { InvalidValue } from '../time/invalid-value.ts';
import { addHours } from '../time/moment.ts';
import type { Moment } from '../time/moment.ts';
import type { Span } from '../time/span.ts';
import { dayOf, endOfDay } from '../time/zone.ts';
import { periodArticle } from './kind.ts';
import { afterDays, afterHalfMonths, afterMonths, afterYears } from './last-day.ts';
import type { LastDay } from './last-day.ts';
import type { PeriodOptions } from './options.ts';
import { provisionalWhy } from './provisional.ts';
import { rollOver } from './roll-over.ts';

export interface PeriodResult<Due extends Day | Moment = Day | Moment> {
  /** The last day, or the last moment, that is still in time. */
  readonly due: Due;
  readonly why: readonly Why[];
  /** True when the date rests on holidays nobody has announced yet; one line of `why` says so. */
  readonly provisional: boolean;
}

/**
 * The end of a procedural period (期间) that starts with an event at `from`, which itself is not counted
 * (《刑事诉讼法》第一百零五条). Hours give a moment, everything else a day; a moment counts as its day then.
 * Throws `InvalidValue` 'period.amount' for a length that is not positive, or not whole (hours may be parts).
 */
export function computePeriod(from: Day | Moment, span: Span, options: PeriodOptions): PeriodResult {
  if (span.unit === 'hours') return computeHours(from, span.amount);
  return computeDays(isDay(from) ? from : dayOf(from), span, options);
}

/** Like `computePeriod` for every unit but hours. */
export function computeDays(from: Day, span: Span, options: PeriodOptions): PeriodResult<Day> {
  checkAmount(span, Number.isInteger(span.amount));
  const first: Why = {
    text: `期间开始的日（${formatDay(from)}）不计算在内。`,
    article: periodArticle,
    from,
    to: addDays(from, 1),
  };
  if (span.unit === 'workdays') return countWorkdays(from, span.amount, options.calendar, first);
  const last = lastDay(from, span);
  const rolled = rollOver(last.day, options);
  return { due: rolled.day, why: [first, last.why, ...rolled.why], provisional: rolled.provisional };
}

/**
 * Hours are exact from moment to moment and never roll over. Where only the day of the event is known, they run
 * from the end of that day: the hour is not known, the starting day is not counted, and nobody is to be
 * held late by an hour that was never recorded.
 */
export function computeHours(from: Day | Moment, amount: number): PeriodResult<Moment> {
  checkAmount({ unit: 'hours', amount }, Number.isFinite(amount));
  const start = isDay(from) ? endOfDay(from) : from;
  const why: Why[] = [];
  if (isDay(from)) {
    const text = `只知道发生在${formatDay(from)}，不知道时刻；开始的日不计算在内，自该日24时（${formatTime(start)}）起算。`;
    why.push({ text, article: periodArticle, from, to: start });
  }
  const due = addHours(start, amount);
  const text = `以时计算：自${formatTime(start)}起${amount}小时，止于${formatTime(due)}，不因节假日顺延。`;
  why.push({ text, from: start, to: due });
  return { due, why, provisional: false };
}

function countWorkdays(from: Day, amount: number, calendar: Calendar, first: Why): PeriodResult<Day> {
  const { day, provisional } = addWorkdays(calendar, from, amount);
  const text = `以工作日计算：只计工作日（含调休上班日），第${amount}个工作日是${formatDay(day)}。`;
  const warning = provisional ? [provisionalWhy(calendar)] : [];
  return { due: day, why: [first, { text, from, to: day }, ...warning], provisional };
}

function lastDay(from: Day, { unit, amount }: Span): LastDay {
  if (unit === 'months') return afterMonths(from, amount);
  if (unit === 'halfMonths') return afterHalfMonths(from, amount);
  return unit === 'years' ? afterYears(from, amount) : afterDays(from, amount);
}

function checkAmount(span: Span, countable: boolean): void {
  if (countable && span.amount > 0) return;
  throw new InvalidValue('period.amount', `期间长度“${formatSpan(span)}”无效，请填写大于0的整数。`, span);
}
