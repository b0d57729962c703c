import { addDays } from '../time/day-arithmetic.ts';
import type { Day } from '../time/day.ts';
import { findSameDayAfter, monthEndAfter } from '../time/month.ts';
import { advance } from './advance.ts';
import type { Length } from './length.ts';

/**
 * The last day of a term after a length was taken off its end (减去刑期、缩短考验期). The article counts forwards only
 * (《刑诉法解释》第二百零二条). Ours: the corresponding day so many months earlier, or the one nearest to it from which the length,
 * counted forwards, fills exactly what was taken off.
 */
export function retreat(ends: Day, length: Length): Day {
  const boundary = addDays(ends, 1);
  const corresponding = back(boundary, length);
  const exact = [0, 1, -1, 2, -2, 3, -3]
    .map((drift) => addDays(corresponding, drift))
    .find((candidate) => advance(candidate, length).next === boundary);
  return addDays(exact ?? corresponding, -1);
}

/** The first day of what is taken off, by the same day of an earlier month, parts in the order opposite to `advance`. */
function back(boundary: Day, { years = 0, months = 0, halfMonths = 0, days = 0 }: Length): Day {
  const start = addDays(boundary, -(days + halfMonths * 15));
  const count = years * 12 + months;
  if (count === 0) return start;
  return findSameDayAfter(start, -count) ?? monthEndAfter(start, -count);
}
