import type { Office } from '../kernel/actor.ts';
import type { Question } from '../kernel/procedure.ts';

/**
 * In whose name a paper goes out that either the judicial office or the county agency may make: whoever takes the step. A body draws
 * numbers of its own only, never those of the one above it.
 */
export function actingAgency({
  actor,
}: Pick<Question, 'actor'>): Extract<Office, 'judicialOffice' | 'countyAgency'> {
  return actor?.office === 'judicialOffice' ? 'judicialOffice' : 'countyAgency';
}
