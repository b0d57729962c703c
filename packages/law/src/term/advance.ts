import { procedureInterpretation } from '../articles/criminal.ts';
import type { Why } from '../articles/why.ts';
import { ruleActive } from '../rules/active.ts';
import { addDays } from '../time/day-arithmetic.ts';
import type { Day } from '../time/day.ts';
import { formatDay } from '../time/format.ts';
import { findSameDayAfter, isMonthEnd, monthEndAfter } from '../time/month.ts';
import type { Length } from './length.ts';

/** How far a term reaches: `next` is the first day after it. */
export interface Advance {
  readonly next: Day;
  readonly why: readonly Why[];
}

/**
 * Where a term (刑期) ends that begins on `from`, the first day counted (《刑诉法解释》第二百零二条, CALC-06).
 *
 * The article counts years and months but says nothing of lengths made of both. Ours: years first, then months,
 * half months and days, the way a judgment pronounces them; each part begins on the day after the part before it
 * ended. Several months are counted in one go from the first day of their part, as several years are.
 */
export function advance(from: Day, length: Length): Advance {
  const why: Why[] = [];
  const next = walk(from, length, (start, { boundary, text }) => {
    const ends = addDays(boundary, -1);
    why.push({
      text: `${text()}，止于${formatDay(ends)}。`,
      article: procedureInterpretation(202),
      from: start,
      to: ends,
    });
  });
  return { next, why };
}

/** The first day after such a term, without the reasons. */
export function dayAfter(from: Day, length: Length): Day {
  return walk(from, length, () => undefined);
}

function walk(from: Day, length: Length, hear: (start: Day, step: Step) => void): Day {
  let next = from;
  const take = (amount: number | undefined, step: (start: Day, amount: number) => Step): void => {
    if (amount === undefined || amount === 0) return;
    const taken = step(next, amount);
    hear(next, taken);
    next = taken.boundary;
  };
  take(length.years, byYears);
  take(length.months, byMonths);
  take(length.halfMonths, (start, amount) => byDays(start, amount * 15, `${amount}个半月，每个一律按十五日`));
  take(length.days, (start, amount) => byDays(start, amount, `${amount}日`));
  return next;
}

/** `boundary` is the day the article calls 同日: the term ends on the day before it. */
interface Step {
  readonly boundary: Day;
  readonly text: () => string;
}

function byYears(start: Day, amount: number): Step {
  const same = findSameDayAfter(start, amount * 12);
  const intro = () => `以年计算：自${formatDay(start)}起${amount}年`;
  if (same !== undefined)
    return { boundary: shift(same), text: () => `${intro()}，到${amount}年后同月同日的前一日` };
  const last = monthEndAfter(start, amount * 12);
  return { boundary: shift(last), text: () => `${intro()}，届时没有同日，到同月最后一日的前一日` };
}

function byMonths(start: Day, amount: number): Step {
  const intro = () => `以月计算：自${formatDay(start)}起${amount}个月`;
  const last = monthEndAfter(start, amount);
  if (isMonthEnd(start)) {
    return {
      boundary: shift(last),
      text: () => `${intro()}，起算日是当月最后一日，到届满月最后一日的前一日`,
    };
  }
  const same = findSameDayAfter(start, amount);
  if (same !== undefined) return { boundary: shift(same), text: () => `${intro()}，到届满月同日的前一日` };
  return { boundary: shift(last), text: () => `${intro()}，届满月没有同日，到该月最后一日的前一日` };
}

function byDays(start: Day, amount: number, name: string): Step {
  return {
    boundary: addDays(start, amount),
    text: () => `以日计算：自${formatDay(start)}起${name}，起算日计入`,
  };
}

/** Without CALC-06 a term would run like a period, to the same day instead of the day before it. */
function shift(boundary: Day): Day {
  return ruleActive('CALC-06') ? boundary : addDays(boundary, 1);
}
