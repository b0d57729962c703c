import { advance } from '../../term/advance.ts';
import { addDays } from '../../time/day-arithmetic.ts';
import type { Day } from '../../time/day.ts';

const longestMonths = 3;

/**
 * The last day of the longest use that begins on `from` (《社区矫正法》第二十九条第二款: 不得超过三个月). The article does not say from when;
 * ours: the day on which the use may begin counts, as with a term, and no holiday moves the end (CALC-15).
 */
export function findLastDay(from: Day): Day {
  return addDays(advance(from, { months: longestMonths }).next, -1);
}
