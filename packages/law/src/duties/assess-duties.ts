import type { CaseFacts } from '../facts/facts.ts';
import type { Context } from '../kernel/context.ts';
import type { Finding } from '../kernel/outcome.ts';
import type { Parameters } from '../kernel/parameter.ts';
import { parameterValue } from '../kernel/parameter.ts';
import type { Day } from '../time/day.ts';
import { dayFromNumber, dayNumber } from '../time/day.ts';
import type { Moment } from '../time/moment.ts';
import { startOfDay } from '../time/zone.ts';
import { absencesOf } from './absences.ts';
import { activityFindings } from './activities.ts';
import { levelsByDay } from './by-level.ts';
import { duties } from './duties.ts';
import { missedFinding } from './findings.ts';
import type { Occurrence } from './occurrence.ts';
import { occurrencesOf } from './occurrences.ts';
import { lookBackMonths, seed } from './parameters.ts';
import { hashed } from './planned-day.ts';
import { laidOut } from './said.ts';
import { lookBackTo, spanOf } from './span.ts';
import { viewOf } from './view.ts';

/** What a case owes from day to day, and the earliest moment at which that changes by itself. */
export interface DutyAssessment {
  readonly occurrences: readonly Occurrence[];
  readonly findings: readonly Finding[];
  readonly nextReviewAt: Moment | undefined;
}

const nothing: DutyAssessment = { occurrences: [], findings: [], nextReviewAt: undefined };

/**
 * Everything that is expected of a case in the time under view (six months back, a month ahead), and what was missed. Pure and
 * the same at every recomputation: what has been done and said is in the facts, everything else follows (docs/decisions/014).
 *
 * @param parametersOn what was set on a day where the case was held then: a quota that is changed, or another place, makes nothing
 *   missed of the time before. Left out, what is set today holds for all days.
 */
export function assessDuties(
  facts: CaseFacts,
  context: Context,
  parametersOn?: (day: Day) => Parameters,
): DutyAssessment {
  const span = spanOf(facts);
  if (span === undefined) return nothing;
  const today = dayNumber(context.today);
  const { parameters } = context;
  const { entries = [], excuses = [] } = facts.diligence ?? {};
  const months = parameterValue(parameters, lookBackMonths) ?? 6;
  const { first: view, last: horizon, movesOn } = viewOf(facts.caseId, today, months);
  // What was put off from before the view may have been made up for by an entry within it, which then counts for nothing else.
  const isPutOff = excuses.some(({ until }) => until !== undefined);
  const plan = {
    facts,
    parameters,
    parametersOn:
      parametersOn === undefined ? () => parameters : (day: number) => parametersOn(dayFromNumber(day)),
    levelOn: levelsByDay(facts),
    first: span.first,
    last: span.last,
    today,
    lookBack: isPutOff ? lookBackTo(view, 3) : view,
    horizon,
  };
  const said = laidOut(entries, excuses);
  const draw = hashed(`${parameterValue(parameters, seed) ?? ''}/${facts.caseId}/`);
  const judging = { facts, said, absences: absencesOf(facts), today, draw };
  const occurrences: Occurrence[] = [];
  const findings: Finding[] = [];
  let changesOn = movesOn;
  let nextAt: Moment | undefined;
  for (const duty of duties) {
    const laid = duty.windows(plan);
    if (laid.changesOn !== undefined && laid.changesOn < changesOn) ({ changesOn } = laid);
    const all = occurrencesOf(duty, laid.windows, judging);
    const isPast = laid.windows.some(({ last }) => last < view);
    const own = isPast ? all.filter((_, index) => (laid.windows[index]?.last ?? view) >= view) : all;
    for (const { status, dueAt } of own) {
      if (status === 'expected' && (nextAt === undefined || dueAt < nextAt)) nextAt = dueAt;
    }
    for (const one of own) occurrences.push(one);
    const finding = missedFinding(duty, own, said.dealtWith, facts, parameters);
    if (finding !== undefined) findings.push(finding);
  }
  const activities = activityFindings(plan);
  for (const finding of activities.findings) findings.push(finding);
  if (activities.changesOn !== undefined && activities.changesOn < changesOn) ({ changesOn } = activities);
  const changesAt = startOfDay(dayFromNumber(changesOn));
  return {
    occurrences,
    findings,
    nextReviewAt: nextAt !== undefined && nextAt < changesAt ? nextAt : changesAt,
  };
}
