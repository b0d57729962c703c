import type { MatterState } from '../../kernel/state.ts';
import { findTaken } from '../../kernel/state.ts';
import { ruleActive } from '../../rules/active.ts';
import { advance } from '../../term/advance.ts';
import { addDays } from '../../time/day-arithmetic.ts';
import type { Day } from '../../time/day.ts';
import { dayOf } from '../../time/zone.ts';
import { findApplication } from './form.ts';

const months = 6;

/**
 * The last day of an approval that begins on a day (《实施办法》第二十九条: 有效期为六个月). The article does not say from when; ours: from
 * the day of the approval, which counts.
 */
export function findLastDay(from: Day): Day {
  return addDays(advance(from, { months }).next, -1);
}

/** The days of an approval: not before it was given, not after six months, and not after it was ended. Nothing without one. */
export function findValidity(state: MatterState): { readonly from: Day; readonly until: Day } | undefined {
  const asked = findApplication(state);
  const decided = findTaken(state, 'decide');
  if (asked === undefined || decided?.values['outcome'] !== 'approved') return undefined;
  const on = dayOf(decided.event.happenedAt);
  const last = findLastDay(on);
  const until = ruleActive('CROSS-01') && asked.until > last ? last : asked.until;
  const endedOn = findTaken(state, 'end')?.values['endedOn'] as Day | undefined;
  return {
    from: on > asked.from ? on : asked.from,
    until: endedOn !== undefined && endedOn < until ? endedOn : until,
  };
}
