import { leaveClaims } from '../procedures/leave/claims.ts';
import type { RuleClaim } from './claim.ts';
import { calculationClaims } from './claims/calculation.ts';
import { standings } from './standing.ts';
import type { RuleStanding } from './standing.ts';

/** What every part of law says it does. A new part adds its claims here. */
export const ruleClaims: readonly RuleClaim[] = [...calculationClaims, ...leaveClaims];

/** Where every rule of the checklist stands. */
export function ruleStandings(): RuleStanding[] {
  return standings(ruleClaims);
}
