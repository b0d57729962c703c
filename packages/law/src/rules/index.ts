export { ruleActive, withoutRule } from './active.ts';
export { ruleClaims, ruleStandings } from './all-claims.ts';
export type { RuleClaim, RuleStatus } from './claim.ts';
export type { Rule } from './rule.ts';
export { rules } from './rule.ts';
export type { RuleStanding } from './standing.ts';
export { standings } from './standing.ts';
