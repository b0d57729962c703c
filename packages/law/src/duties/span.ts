import type { CaseFacts } from '../facts/facts.ts';
import { civilFromNumber, civilToNumber } from '../time/civil.ts';
import { dayNumber } from '../time/day.ts';

/** First and last day, as numbers, for which anything is owed in a case. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/**
 * From the day the person was received (where no intake is known, the term began) and entries are kept here, to the last day of the
 * term; nothing for whoever does not serve now.
 */
export function spanOf(facts: CaseFacts): Span | undefined {
  const { diligence, intake, term, status, ended } = facts;
  if (status !== 'serving' || diligence === undefined || ended !== undefined) return undefined;
  const begun = intake?.receivedOn ?? term?.begins ?? diligence.since;
  const from = begun > diligence.since ? begun : diligence.since;
  return {
    first: dayNumber(from),
    last: term === undefined ? Number.MAX_SAFE_INTEGER : dayNumber(term.ends),
  };
}

/**
 * The first day that is looked at: the first of a month, so many months back. What leaves the view does so with a month, for all
 * duties at once.
 */
export function lookBackTo(today: number, months: number): number {
  const { year, month } = civilFromNumber(today);
  const count = year * 12 + (month - 1) - months;
  return civilToNumber({ year: Math.floor(count / 12), month: (count % 12) + 1, dayOfMonth: 1 });
}
