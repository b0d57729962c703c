import type { CaseFacts } from '../facts/facts.ts';
import type { Moment } from '../time/moment.ts';
import type { Context } from './context.ts';
import type { Finding } from './outcome.ts';
import type { Procedure } from './procedure.ts';

/** What the case as a whole calls for now, and the earliest moment at which that changes by itself. */
export interface CaseAssessment {
  readonly findings: readonly Finding[];
  readonly nextReviewAt: Moment | undefined;
}

/**
 * What a case calls for although no matter about it has been opened. A prompt only proposes: its button opens the matter, a person
 * presses it.
 *
 * @param contextFor the world with the parameters of that procedure
 */
export function assessCase(
  procedures: readonly Procedure[],
  facts: CaseFacts,
  contextFor: (procedure: Procedure) => Context,
): CaseAssessment {
  // Whoever is only assessed owes nothing and is owed nothing.
  if (facts.status === 'assessing') return { findings: [], nextReviewAt: undefined };
  const prompts = procedures.flatMap((procedure) => {
    const rules = procedure.prompts ?? [];
    if (rules.length === 0) return [];
    const context = contextFor(procedure);
    return rules.map((rule) => rule(facts, context)).filter((prompt) => prompt !== undefined);
  });
  const findings = prompts.flatMap(({ finding }) => (finding === undefined ? [] : [finding]));
  const nextReviewAt = prompts
    .flatMap(({ nextAt }) => (nextAt === undefined ? [] : [nextAt]))
    .toSorted((a, b) => (a < b ? -1 : 1))[0];
  return { findings, nextReviewAt };
}
