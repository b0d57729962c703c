import type { RuleClaim, RuleStatus } from './claim.ts';
import { rules } from './rule.ts';
import type { Rule } from './rule.ts';

/** Where one rule of the checklist stands. */
export interface RuleStanding {
  readonly id: string;
  readonly status: RuleStatus;
  readonly where: readonly string[];
  readonly why: string;
}

/**
 * One entry for every rule, in the order of the checklist; unclaimed rules are 'planned'.
 * Throws when a claim names an unknown rule or two claims name the same one.
 */
export function standings(claims: readonly RuleClaim[]): RuleStanding[] {
  const known = new Set(rules.map(({ id }) => id));
  const claimed = new Map<string, RuleClaim>();
  for (const claim of claims) {
    if (!known.has(claim.id)) throw new Error(`no such rule: ${claim.id}`);
    if (claimed.has(claim.id)) throw new Error(`two claims for ${claim.id}`);
    claimed.set(claim.id, claim);
  }
  return rules.map((rule) => {
    const claim = claimed.get(rule.id);
    return claim === undefined
      ? { id: rule.id, status: 'planned', where: [], why: whyPlanned(rule) }
      : { id: claim.id, status: claim.status, where: claim.where, why: claim.why };
  });
}

function whyPlanned(rule: Rule): string {
  return rule.summary === true ? '尚未实现。本行是概要行，不单独计时，以所概括的各行为准。' : '尚未实现';
}
