import { proposalNames } from '../facts/facts.ts';
import type { Clock } from '../kernel/outcome.ts';
import type { Standing } from '../kernel/procedure.ts';
import type { MatterState } from '../kernel/state.ts';
import { findTaken } from '../kernel/state.ts';
import { computeDays, computeHours } from '../period/index.ts';
import type { Moment } from '../time/moment.ts';
import { dayOf, endOfDay, startOfDay } from '../time/zone.ts';
import type { ProposalGiven } from './given.ts';
import { findFiling, findReceipt, findResult } from './records.ts';

/** From when the other body's time runs, and its last moment: from its receipt, before that is known from the filing. */
export function decisionDue(
  { decides }: ProposalGiven,
  { state, context }: Pick<Standing, 'state' | 'context'>,
): { readonly from: Moment; readonly due: Moment } | undefined {
  const filedOn = findFiling(state)?.filedOn;
  const receivedAt = findReceipt(state)?.receivedAt;
  if (decides === undefined || filedOn === undefined) return undefined;
  const { unit, amount } = decides.span;
  const from = receivedAt ?? startOfDay(filedOn);
  if (unit === 'hours') return { from, due: computeHours(receivedAt ?? filedOn, amount).due };
  const { due } = computeDays(
    receivedAt === undefined ? filedOn : dayOf(receivedAt),
    { unit: 'days', amount },
    { rollsOver: true, calendar: context.calendar },
  );
  return { from, due: endOfDay(due) };
}

/** When it was decided: to the hour where somebody wrote it down, else from the beginning of the day. */
function decidedAtOf(state: MatterState): Moment | undefined {
  const decidedAt = findTaken(state, 'result')?.values['decidedAt'] as Moment | undefined;
  const decidedOn = findResult(state)?.decidedOn;
  return decidedAt ?? (decidedOn === undefined ? undefined : startOfDay(decidedOn));
}

/** The time the other body has: it binds that body and is only watched. */
export function decisionClock(given: ProposalGiven): (standing: Standing) => Clock | undefined {
  return (standing) => {
    const { state } = standing;
    const period = decisionDue(given, standing);
    const kind = given.kindOf(state);
    if (period === undefined || given.decides === undefined || kind === undefined) return undefined;
    const stopped = decidedAtOf(state);
    return {
      name: 'decision',
      title: `${proposalNames[kind]}：等待决定`,
      kind: 'legal',
      startedAt: period.from,
      dueAt: period.due,
      article: given.decides.article,
      ...(stopped === undefined ? {} : { stoppedAt: stopped < period.from ? period.from : stopped }),
    };
  };
}
