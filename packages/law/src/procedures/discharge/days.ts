import type { Article } from '../../articles/article.ts';
import { inForce } from '../../articles/article.ts';
import type { CaseFacts } from '../../facts/facts.ts';
import type { Question } from '../../kernel/procedure.ts';
import { monthsBefore } from '../../time/before.ts';
import { addDays } from '../../time/day-arithmetic.ts';
import type { Day } from '../../time/day.ts';
import { findSameDayAfter, monthEndAfter } from '../../time/month.ts';
import { dayOf } from '../../time/zone.ts';
import { decisionOf } from './records.ts';

/** The last day of the correction as its ledger gives it. It never rolls over (CALC-15). */
export function findEnd(facts: CaseFacts): Day | undefined {
  return facts.term?.ends;
}

/** 提前三十日: the last day that is still thirty days before the end. */
export function thirtyDaysBefore(end: Day): Day {
  return addDays(end, -30);
}

/** RELEASE-09: 届满前一个月以内, from the same day of the month before up to, and without, the last day itself. */
export function prisonWindow(end: Day): { readonly from: Day; readonly until: Day } {
  return { from: monthsBefore(end, 1), until: addDays(end, -1) };
}

/** RELEASE-11: the last day that is still two months before the end. */
export function expulsionDue(end: Day): Day {
  return monthsBefore(end, 2);
}

/** RELEASE-12: six months before the end; where the whole term is shorter than that, the day of the intake. */
export function nationalityDue(facts: CaseFacts): Day | undefined {
  const { term, intake } = facts;
  if (term === undefined) return undefined;
  const sixMonths = findSameDayAfter(term.begins, 6) ?? monthEndAfter(term.begins, 6);
  const isShort = addDays(term.ends, 1) < sixMonths;
  return isShort ? (intake?.receivedOn ?? term.begins) : monthsBefore(term.ends, 6);
}

/** The day whose law judges a step: that of the discharge once it was decided, else that of the step itself. */
export function judgedOn({ state, happenedAt }: Pick<Question, 'state' | 'happenedAt'>): Day {
  return dayOf(decisionOf(state)?.event.happenedAt ?? happenedAt);
}

/** Whether an article ruled on the day by whose law the step is judged: the opinion of 2026 does not bind what came before it. */
export function ruled(article: Article, question: Pick<Question, 'state' | 'happenedAt'>): boolean {
  return inForce(article, judgedOn(question));
}
