/**
 * enforced: the program refuses, computes or warns by it, proved by vectors on both sides of its boundary.
 * watched: it binds another body; a clock and a finding only. attested: a named person confirms it at a named step.
 * planned: nothing yet.
 */
export type RuleStatus = 'enforced' | 'watched' | 'attested' | 'planned';

/** What one part of law says it does about one rule of the checklist. */
export interface RuleClaim {
  readonly id: string;
  readonly status: Exclude<RuleStatus, 'planned'>;
  /** Files that do it, relative to the repository. */
  readonly where: readonly string[];
  /** A Chinese sentence: how. */
  readonly why: string;
}
