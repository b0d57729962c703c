import type { Context } from '../../kernel/context.ts';
import type { MatterState } from '../../kernel/state.ts';
import { findTaken } from '../../kernel/state.ts';
import { computeDays } from '../../period/compute.ts';
import type { PeriodResult } from '../../period/compute.ts';
import { ruleActive } from '../../rules/active.ts';
import type { Day } from '../../time/day.ts';
import { findEntrustment, findOpinion } from './form.ts';

/** The day on which the hospital got the entrustment (收到委托书): all its days are counted from it. */
export function findReceivedOn(state: MatterState | undefined): Day | undefined {
  return findTaken(state, 'receive')?.values['receivedOn'] as Day | undefined;
}

/** SUP-11: five working days to arrange it. */
export function findArrangeDue(
  state: MatterState | undefined,
  context: Context,
): PeriodResult<Day> | undefined {
  const from = findReceivedOn(state);
  if (from === undefined || !ruleActive('SUP-11')) return undefined;
  return computeDays(from, { unit: 'workdays', amount: 5 }, { rollsOver: false, calendar: context.calendar });
}

/**
 * SUP-12: twenty working days to issue the opinion, read as counted from the same day as the five (~); three natural days, which do
 * not roll over a holiday, where an illness is so grave that somebody must be let out at once.
 */
export function findIssueDue(
  state: MatterState | undefined,
  context: Context,
): PeriodResult<Day> | undefined {
  const from = findReceivedOn(state);
  if (from === undefined || !ruleActive('SUP-12')) return undefined;
  const { kind, urgent } = findEntrustment(state) ?? {};
  const options = { rollsOver: false, calendar: context.calendar };
  return kind === 'illness' && urgent === true
    ? computeDays(from, { unit: 'days', amount: 3 }, options)
    : computeDays(from, { unit: 'workdays', amount: 20 }, options);
}

/** SUP-13: an opinion carries a decision for three months from the day it was issued; a period of validity does not roll over. */
export function findValidUntil(state: MatterState | undefined, context: Context): Day | undefined {
  const opinion = findOpinion(state);
  if (opinion === undefined || !ruleActive('SUP-13')) return undefined;
  return computeDays(
    opinion.issuedOn,
    { unit: 'months', amount: 3 },
    { rollsOver: false, calendar: context.calendar },
  ).due;
}
