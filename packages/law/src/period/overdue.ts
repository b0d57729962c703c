import { bound } from '../articles/bounds.ts';
import { isDay } from '../time/day.ts';
import type { Day } from '../time/day.ts';
import type { Moment } from '../time/moment.ts';
import { dayOf } from '../time/zone.ts';

/** True once the period is over: 内 includes the last day or moment itself (《社区矫正法实施办法》第五十八条, CALC-13). */
export function isOverdue(due: Day | Moment, at: Moment): boolean {
  return isDay(due) ? bound('measures', 'exceeds', dayOf(at), due) : bound('measures', 'exceeds', at, due);
}
