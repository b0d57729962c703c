import type { CaseFacts } from '../../facts/facts.ts';
import type { LimitFinding } from '../../term/limits/finding.ts';
import { limitsBesideTerm } from '../../term/limits/prohibition.ts';
import type { EnteredProhibition } from './form.ts';

/** What the limits say about the order beside the term of the ledger (CALC-09); nothing while one of them has no end. */
export function limitsOf(order: EnteredProhibition, facts: CaseFacts): readonly LimitFinding[] {
  const { begins, ends } = order;
  if (facts.term === undefined || ends === undefined) return [];
  return limitsBesideTerm(facts.measure, { begins, ends }, facts.term);
}
