import { dutyClaims } from '../duties/claims.ts';
import { metricClaims } from '../metrics/claims.ts';
import { oversightClaims } from '../oversight/claims.ts';
import { privacyClaims } from '../privacy/claims.ts';
import { catalogue } from '../procedures/index.ts';
import type { RuleClaim } from './claim.ts';
import { calculationClaims } from './claims/calculation.ts';
import { standings } from './standing.ts';
import type { RuleStanding } from './standing.ts';

const names = [...new Set(catalogue.all.map(({ name }) => name))];

/** What every part of law says it does: what all procedures rest on, what is owed day by day, and of each procedure what its newest version claims. */
export const ruleClaims: readonly RuleClaim[] = [
  ...calculationClaims,
  ...dutyClaims,
  ...privacyClaims,
  ...metricClaims,
  ...oversightClaims,
  ...names.flatMap((name) => catalogue.find(name)?.claims ?? []),
];

/** Where every rule of the checklist stands. */
export function ruleStandings(): RuleStanding[] {
  return standings(ruleClaims);
}
