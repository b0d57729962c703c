/**
 * enforced: the program refuses, computes or warns by it, proved by vectors on both sides of its boundary.
 * watched: it binds another body; a clock and a finding only. attested: a named person confirms it at a named step.
 * summary: the row only sums up others, which are claimed for themselves. planned: nothing yet, or nothing that any command of the program
 * asks for yet.
 */
export type RuleStatus = 'enforced' | 'watched' | 'attested' | 'summary' | 'planned';

/** What one part of law says it does about one rule of the checklist. */
export interface RuleClaim {
  readonly id: string;
  readonly status: RuleStatus;
  /** Files that do it, relative to the repository. */
  readonly where: readonly string[];
  /** A Chinese sentence: how. */
  readonly why: string;
}
