import type { CaseFacts } from '../facts/facts.ts';
import type { Day } from '../time/day.ts';
import type { Moment } from '../time/moment.ts';
import { endOfDay } from '../time/zone.ts';

/**
 * The moment from which nobody is bound by a permission any more, because the term ends before its last day: a commutation may
 * have brought the end forward while somebody is away. Nothing where the term outlasts the permission.
 */
export function freedAt({ term }: Pick<CaseFacts, 'term'>, until: Day): Moment | undefined {
  return term === undefined || until <= term.ends ? undefined : endOfDay(term.ends);
}
