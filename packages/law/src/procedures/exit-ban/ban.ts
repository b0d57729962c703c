import type { CaseFacts, ExitBan } from '../../facts/facts.ts';
import type { Context } from '../../kernel/context.ts';
import { parameterValue } from '../../kernel/parameter.ts';
import type { MatterState, TakenStep } from '../../kernel/state.ts';
import { findLatest, findTaken } from '../../kernel/state.ts';
import { addDays } from '../../time/day-arithmetic.ts';
import type { Day } from '../../time/day.ts';
import { findReport } from './form.ts';
import { warnDays } from './parameters.ts';

/** The renewal that rules: the last one by its own day. */
export function findRenewal(state: MatterState | undefined): TakenStep | undefined {
  return findLatest(state, { renew: 'renewedOn' });
}

/** The ban as report, renewals and lifting leave it; a renewal replaces the day before it. */
export function findBan(state: MatterState | undefined): ExitBan | undefined {
  const report = findReport(state);
  if (state === undefined || report === undefined) return undefined;
  const until = (findRenewal(state)?.values['until'] as Day | undefined) ?? report.until;
  const liftedOn = findTaken(state, 'lift')?.values['liftedOn'] as Day | undefined;
  return {
    matterId: state.id,
    reportedOn: report.reportedOn,
    ...(until === undefined ? {} : { until }),
    ...(liftedOn === undefined ? {} : { liftedOn }),
  };
}

/** The ban reaches to the end of the term: it is lifted then and not renewed. A later end of the term makes it too short again. */
export function coversTerm(until: Day, { term }: Pick<CaseFacts, 'term'>): boolean {
  return term !== undefined && until >= term.ends;
}

/** The day from which renewal is pointed out: so many days ahead as the prefecture has set, else the last day itself. */
export function warnsFrom(until: Day, context: Context): Day {
  return addDays(until, -(parameterValue(context.parameters, warnDays) ?? 0));
}
