import type { CaseFacts } from '../facts/facts.ts';
import type { Context } from '../kernel/context.ts';
import type { Finding } from '../kernel/outcome.ts';
import { parameterValue } from '../kernel/parameter.ts';
import { dayFromNumber, dayNumber } from '../time/day.ts';
import type { Moment } from '../time/moment.ts';
import { startOfDay } from '../time/zone.ts';
import { duties } from './duties.ts';
import { missedFinding } from './findings.ts';
import type { Occurrence } from './occurrence.ts';
import { occurrencesOf } from './occurrences.ts';
import { lookBackMonths, seed } from './parameters.ts';
import { lookBackTo, spanOf } from './span.ts';
import { periodAround } from './windows.ts';

/** What a case owes from day to day, and the earliest moment at which that changes by itself. */
export interface DutyAssessment {
  readonly occurrences: readonly Occurrence[];
  readonly findings: readonly Finding[];
  readonly nextReviewAt: Moment | undefined;
}

const nothing: DutyAssessment = { occurrences: [], findings: [], nextReviewAt: undefined };

/**
 * Everything that is expected of a case in the time under view (six months back, one period ahead), and what was missed. Pure and
 * the same at every recomputation: what has been done and said is in the facts, everything else follows (docs/decisions/014).
 */
export function assessDuties(facts: CaseFacts, context: Context): DutyAssessment {
  const span = spanOf(facts);
  const today = dayNumber(context.today);
  if (span === undefined) return nothing;
  const { parameters } = context;
  const plan = {
    facts,
    parameters,
    ...span,
    today,
    lookBack: lookBackTo(today, parameterValue(parameters, lookBackMonths) ?? 6),
  };
  const { entries = [], excuses = [] } = facts.diligence ?? {};
  const judging = {
    facts,
    entries: entries.toSorted((a, b) => (a.on < b.on || (a.on === b.on && a.id < b.id) ? -1 : 1)),
    excuses,
    today,
    seed: parameterValue(parameters, seed) ?? '',
  };
  const occurrences: Occurrence[] = [];
  const findings: Finding[] = [];
  // What is under view moves on with the month.
  let changesOn = periodAround(today, 'month').last + 1;
  let nextAt: Moment | undefined;
  for (const duty of duties) {
    const laid = duty.windows(plan);
    if (laid.changesOn !== undefined && laid.changesOn < changesOn) ({ changesOn } = laid);
    const own = occurrencesOf(duty, laid.windows, judging);
    for (const { status, dueAt } of own) {
      if (status === 'expected' && (nextAt === undefined || dueAt < nextAt)) nextAt = dueAt;
    }
    occurrences.push(...own);
    const finding = missedFinding(duty, own, excuses, facts, parameters);
    if (finding !== undefined) findings.push(finding);
  }
  const monthly = startOfDay(dayFromNumber(changesOn));
  return { occurrences, findings, nextReviewAt: nextAt !== undefined && nextAt < monthly ? nextAt : monthly };
}
