import type { CaseFacts, Term } from '../facts/facts.ts';
import type { Day } from '../time/day.ts';
import { findSameDayAfter, monthEndAfter } from '../time/month.ts';

/** What decides whether somebody is treated as a minor. */
export interface MinorityFacts {
  readonly supervisee: Pick<CaseFacts['supervisee'], 'birthOn' | 'guardian' | 'minorAtCrime'>;
  readonly term?: Pick<Term, 'begins'>;
}

const adultAfterMonths = 18 * 12;

/** Below eighteen on that day. A birthday still belongs to the year before it: courts count a year of age as full from the next day. */
export function isUnderEighteen(birthOn: Day, on: Day): boolean {
  return on <= (findSameDayAfter(birthOn, adultAfterMonths) ?? monthEndAfter(birthOn, adultAfterMonths));
}

/**
 * Whether the rules for minors apply: a minor at the time of the crime, when the correction began, or today. They go on applying
 * when somebody turns eighteen meanwhile (《社区矫正法》第五十二条、第五十八条).
 */
export function isTreatedAsMinor(facts: MinorityFacts, on: Day): boolean {
  return facts.supervisee.minorAtCrime || wasUnderEighteen(facts, on) === true;
}

/**
 * Whether there is a guardian to be told (《实施办法》第五十五条): for everybody treated as a minor but those who had come of age
 * before the correction began. They have no guardian any more, unless the register names one.
 */
export function hasGuardian(facts: MinorityFacts, on: Day): boolean {
  if (!isTreatedAsMinor(facts, on)) return false;
  return facts.supervisee.guardian !== undefined || wasUnderEighteen(facts, on) !== false;
}

/** Below eighteen when the correction began, or on that day where it is earlier; undefined while the register has no birthday. */
function wasUnderEighteen({ supervisee: { birthOn }, term }: MinorityFacts, on: Day): boolean | undefined {
  if (birthOn === undefined) return undefined;
  return isUnderEighteen(birthOn, term !== undefined && term.begins < on ? term.begins : on);
}
