import type { Holder } from '../../facts/facts.ts';
import type { Office } from '../../kernel/actor.ts';
import { ruleActive } from '../../rules/active.ts';

/** A body as this question sees it: what it is, and the codes (12 digits, inclusive) it answers for. */
export interface AskingBody {
  readonly office: Office;
  readonly low: number;
  readonly high: number;
}

/**
 * EVAL-22: who may look into the file of an assessment. Nobody but the county agency that was entrusted and the judicial office it was
 * handed to: not the prefecture, not another office of the county, not the justice bureau, and never the person himself
 * (《实施办法》第十四条第三款, 《衔接意见》第五条).
 */
export function mayOpenAssessment(
  { office, low, high }: AskingBody,
  { officeCode, countyCode }: Holder,
): boolean {
  const inside = low <= officeCode && officeCode <= high;
  if (!ruleActive('EVAL-22')) return inside;
  if (office === 'countyAgency') return inside && low === countyCode;
  return office === 'judicialOffice' && inside && officeCode !== countyCode;
}

/** Kinds of bodies that work on assessments at all. */
export function worksOnAssessments(office: Office): boolean {
  return office === 'countyAgency' || office === 'judicialOffice';
}
