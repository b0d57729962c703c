import { classificationClaims } from '../procedures/classification/claims.ts';
import { planClaims } from '../procedures/correction-plan/claims.ts';
import { detentionNoticeClaims } from '../procedures/detention-notice/claims.ts';
import { dischargeClaims } from '../procedures/discharge/claims.ts';
import { exitBanClaims } from '../procedures/exit-ban/claims.ts';
import { declarationClaims } from '../procedures/induction-declaration/claims.ts';
import { intakeClaims } from '../procedures/intake/claims.ts';
import { leaveClaims } from '../procedures/leave/claims.ts';
import { relocationClaims } from '../procedures/relocation/claims.ts';
import { sealingClaims } from '../procedures/sealing/claims.ts';
import { teamClaims } from '../procedures/team/claims.ts';
import { termChangeClaims } from '../procedures/term-change/claims.ts';
import { terminationClaims } from '../procedures/termination/claims.ts';
import type { RuleClaim } from './claim.ts';
import { calculationClaims } from './claims/calculation.ts';
import { standings } from './standing.ts';
import type { RuleStanding } from './standing.ts';

/** What every part of law says it does. A new part adds its claims here. */
export const ruleClaims: readonly RuleClaim[] = [
  ...calculationClaims,
  ...leaveClaims,
  ...intakeClaims,
  ...teamClaims,
  ...declarationClaims,
  ...planClaims,
  ...classificationClaims,
  ...detentionNoticeClaims,
  ...exitBanClaims,
  ...dischargeClaims,
  ...relocationClaims,
  ...terminationClaims,
  ...sealingClaims,
  ...termChangeClaims,
];

/** Where every rule of the checklist stands. */
export function ruleStandings(): RuleStanding[] {
  return standings(ruleClaims);
}
