import type { Article } from '../../articles/article.ts';
import { inForce } from '../../articles/article.ts';
import {
  act,
  commutationTrialRules,
  cooperation,
  measures,
  outsidePrisonRules,
} from '../../articles/index.ts';
import type { Standing } from '../../kernel/procedure.ts';
import { computeDays } from '../../period/compute.ts';
import type { PeriodResult } from '../../period/compute.ts';
import { isOverdue } from '../../period/overdue.ts';
import { ruleActive } from '../../rules/active.ts';
import type { Day } from '../../time/day.ts';
import { days } from '../../time/span.ts';
import { effectiveDay } from './deadline.ts';
import { completedOn, deliveredOn } from './owed-papers.ts';
import { chasesOf, deliveriesOf, findAnnouncement } from './records.ts';

/** What another body owes us by a day, and whether it came late. Procedural periods of bodies roll over holidays (law.md 16.6). */
export interface BodyPeriod {
  readonly from: Day;
  readonly due: PeriodResult<Day>;
  /** The day it came; absent while it has not. */
  readonly doneOn?: Day;
  readonly late: boolean;
  readonly article: Article;
}

/** RECV-03: the deciding authority tells us within five days of the decision's effect. */
export function findNotice(standing: Standing): BodyPeriod | undefined {
  const announcement = findAnnouncement(standing.state);
  if (announcement === undefined || !ruleActive('RECV-03')) return undefined;
  // A decision package or a written notice is itself the notice, and papers that came tell as much as a letter.
  const told = [
    announcement.noticeReceivedOn,
    announcement.source === 'package' || announcement.source === 'notice'
      ? announcement.learnedOn
      : undefined,
    deliveriesOf(standing.state)[0]?.receivedOn,
  ].filter((one) => one !== undefined);
  const from = effectiveDay(standing.facts, announcement);
  return bodyPeriod(standing, from, 5, told.toSorted()[0], act(20));
}

/** RECV-04, RECV-39: all papers within ten days of the decision's effect. */
export function findDelivery(standing: Standing): BodyPeriod | undefined {
  const announcement = findAnnouncement(standing.state);
  if (announcement === undefined || !ruleActive('RECV-04')) return undefined;
  const from = effectiveDay(standing.facts, announcement);
  const medical = standing.facts.measure === 'outsidePrison' && from !== undefined;
  // Before the opinion of 2026 the act alone spoke of the ten days.
  const article = medical && inForce(cooperation(9), from) ? cooperation(9) : act(20);
  return bodyPeriod(standing, from, 10, completedOn(standing), article);
}

/** RECV-29: a ruling of parole within seven days of being made. */
export function findRuling(standing: Standing): BodyPeriod | undefined {
  const announcement = findAnnouncement(standing.state);
  if (standing.facts.measure !== 'parole' || !ruleActive('RECV-29')) return undefined;
  const from = announcement?.decisionOn;
  return bodyPeriod(standing, from, 7, deliveredOn(standing.state, 'judgment'), commutationTrialRules(18));
}

/**
 * RECV-28: the rules of 2014 gave a court seven days for a decision of 暂予监外执行. The later act gives ten and is followed; the old
 * number is only pointed out, it runs no clock.
 */
export function findOldRule(standing: Standing): BodyPeriod | undefined {
  const announcement = findAnnouncement(standing.state);
  if (announcement?.deciderKind !== 'court' || standing.facts.measure !== 'outsidePrison') return undefined;
  if (!ruleActive('RECV-28')) return undefined;
  const from = effectiveDay(standing.facts, announcement);
  return bodyPeriod(standing, from, 7, deliveredOn(standing.state, 'judgment'), outsidePrisonRules(18));
}

/** RECV-42 (with RECV-08): asked to complete them, the authority has five days; asking again does not start them anew. */
export function findSupplement(standing: Standing): BodyPeriod | undefined {
  const from = chasesOf(standing.state)[0]?.noticeOn;
  if (!ruleActive('RECV-42')) return undefined;
  return bodyPeriod(standing, from, 5, completedOn(standing), measures(16));
}

function bodyPeriod(
  { context }: Standing,
  from: Day | undefined,
  amount: number,
  doneOn: Day | undefined,
  article: Article,
): BodyPeriod | undefined {
  if (from === undefined) return undefined;
  const due = computeDays(from, days(amount), { rollsOver: true, calendar: context.calendar });
  const late = doneOn === undefined ? isOverdue(due.due, context.now) : doneOn > due.due;
  return { from, due, late, article, ...(doneOn === undefined ? {} : { doneOn }) };
}
