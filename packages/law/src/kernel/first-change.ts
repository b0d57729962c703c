import { dayFromNumber, dayNumber } from '../time/day.ts';
import { epochOf, momentFromEpoch } from '../time/moment.ts';
import type { Moment } from '../time/moment.ts';
import { dayOf, startOfDay } from '../time/zone.ts';
import type { Task } from './outcome.ts';

/** What is compared. */
interface Judged {
  readonly tasks: readonly Task[];
}

/** So far ahead somebody looks: longer than any term lasts. */
const horizonDays = 30 * 366;

/**
 * The first moment after `now` at which something else follows, though nothing has happened. `stated` is what the clocks say. It is not
 * believed: rules look at the calendar in many ways, so what follows just before it is judged as well, and where that differs already the
 * first change is searched for by halving, day by day, inside a day by the millisecond. A rule needs to announce nothing.
 *
 * What changes and changes back between two stated moments can be missed; no rule does.
 */
export function firstChange(
  judgeAt: (at: Moment) => Judged,
  now: Moment,
  stated: Moment | undefined,
): Moment | undefined {
  const until = stated === undefined ? now : stated;
  const last = momentFromEpoch(epochOf(until) - 1 + (stated === undefined ? horizonDays * 86_400_000 : 0));
  if (last <= now) return stated;
  const before = told(judgeAt(now));
  const isSame = (at: Moment): boolean => told(judgeAt(at)) === before;
  if (isSame(last)) return stated;
  const day = halve(dayNumber(dayOf(now)), dayNumber(dayOf(last)) + 1, (number) =>
    isSame(startOfDay(dayFromNumber(number))),
  );
  const midnight = epochOf(startOfDay(dayFromNumber(day)));
  const from = Math.max(epochOf(now), midnight - 86_400_000);
  const to = Math.min(midnight, epochOf(last));
  if (to === midnight && isSame(momentFromEpoch(midnight - 1))) return momentFromEpoch(midnight);
  return momentFromEpoch(halve(from, to, (epoch) => isSame(momentFromEpoch(epoch))));
}

/** Since when a task waits is now, as long as nothing has happened: not a change. */
function told({ tasks, ...rest }: Judged): string {
  return JSON.stringify([rest, tasks.map(({ since: _since, ...task }) => task)]);
}

/** The smallest number above `same` that is not the same any more; `other` is known to be none. */
function halve(same: number, other: number, isSame: (value: number) => boolean): number {
  let [low, high] = [same, other];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (isSame(middle)) low = middle;
    else high = middle;
  }
  return high;
}
