import type { CaseFacts } from '../../facts/facts.ts';
import { findDelegation } from '../../facts/facts.ts';
import type { Office } from '../../kernel/actor.ts';
import type { Day } from '../../time/day.ts';

/** Whose desk the preparing is on: the judicial office inside a written delegation, else the county agency. */
export function preparedBy(facts: CaseFacts, on: Day): Office {
  return findDelegation(facts, 'discharge', on) === undefined ? 'countyAgency' : 'judicialOffice';
}
