import { procedureInterpretation } from '../articles/criminal.ts';
import type { Why } from '../articles/why.ts';
import { ruleActive } from '../rules/active.ts';
import { addDays } from '../time/day-arithmetic.ts';
import type { Day } from '../time/day.ts';
import { formatDay } from '../time/format.ts';
import { findSameDayAfter, isMonthEnd, monthEndAfter } from '../time/month.ts';

/** The last day of a period before any holiday is looked at. */
export interface LastDay {
  readonly day: Day;
  readonly why: Why;
}

/** Calendar days: the day of the event is not counted. */
export function afterDays(from: Day, amount: number): LastDay {
  const day = addDays(from, amount);
  const text = `以日计算：自${formatDay(addDays(from, 1))}起${amount}日，止于${formatDay(day)}。`;
  return { day, why: { text, from, to: day } };
}

/** Half months are fifteen days each (《刑诉法解释》第二百零二条). */
export function afterHalfMonths(from: Day, amount: number): LastDay {
  const day = addDays(from, amount * 15);
  const text = `半个月一律按十五日计算：${amount}个半月共${amount * 15}日，止于${formatDay(day)}。`;
  return { day, why: { text, article: procedureInterpretation(202), from, to: day } };
}

/**
 * Months run to the same day (《刑诉法解释》第二百零二条, CALC-07), one day further than a term of the same length:
 * from the last day of a month to the last day of a month; where there is no same day, to the last day.
 */
export function afterMonths(from: Day, amount: number): LastDay {
  const last = monthEndAfter(from, amount);
  const same = findSameDayAfter(from, amount);
  const intro = `以月计算：自${formatDay(from)}起${amount}个月`;
  if (isMonthEnd(from) && ruleActive('CALC-07')) {
    return reached(from, last, `${intro}，起算日是当月最后一日，至届满月最后一日`);
  }
  if (same === undefined) return reached(from, last, `${intro}，届满月没有同日，至该月最后一日`);
  return reached(from, same, `${intro}，至届满月同日`);
}

/** Years of a period are not regulated. Ours: the same day of the year, or the last day of that month. */
export function afterYears(from: Day, amount: number): LastDay {
  const day = findSameDayAfter(from, amount * 12) ?? monthEndAfter(from, amount * 12);
  const text = `以年计算：自${formatDay(from)}起${amount}年，止于${formatDay(day)}（条文未写年的算法，按同月同日，没有同日的按该月最后一日）。`;
  return { day, why: { text, from, to: day } };
}

function reached(from: Day, day: Day, text: string): LastDay {
  return {
    day,
    why: { text: `${text}，即${formatDay(day)}。`, article: procedureInterpretation(202), from, to: day },
  };
}
