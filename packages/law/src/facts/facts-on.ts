import type { Day } from '../time/day.ts';
import type { CaseFacts } from './facts.ts';
import { termFrom } from './term-ledger.ts';

/**
 * The facts as something that happened on that day met them, where it is entered later: whoever has been discharged since still
 * served, what has been sealed since was open, and the term is the one that ruled then. What else bears its own days is left to whoever reads them.
 */
export function factsOn(facts: CaseFacts, day: Day): CaseFacts {
  return withTermOf(withoutLaterEnd(withoutLaterSealing(facts, day), day), day);
}

function withoutLaterSealing(facts: CaseFacts, day: Day): CaseFacts {
  const { sealed, ...rest } = facts;
  return sealed === undefined || sealed.on < day ? facts : rest;
}

function withoutLaterEnd(facts: CaseFacts, day: Day): CaseFacts {
  const { ended, ...rest } = facts;
  return ended === undefined || ended.on < day ? facts : { ...rest, status: 'serving' };
}

function withTermOf(facts: CaseFacts, day: Day): CaseFacts {
  // What the register itself says is one statement without days of its own.
  const entries =
    facts.term?.entries.filter(({ matterId, effectiveOn }) => matterId === undefined || effectiveOn <= day) ??
    [];
  if (facts.term === undefined || entries.length === facts.term.entries.length) return facts;
  return { ...facts, term: termFrom(entries) ?? facts.term };
}
