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
  const findings: Finding[] = [];
  let nextReviewAt: Moment | undefined;
  // Asked for every case of a province in one night: nothing is gathered that is not kept.
  for (const procedure of procedures) {
    if (procedure.prompts === undefined || procedure.prompts.length === 0) continue;
    const context = contextFor(procedure);
    for (const rule of procedure.prompts) {
      const prompt = rule(facts, context);
      if (prompt?.finding !== undefined) findings.push(prompt.finding);
      const nextAt = prompt?.nextAt;
      if (nextAt !== undefined && (nextReviewAt === undefined || nextAt < nextReviewAt))
        nextReviewAt = nextAt;
    }
  }
  return { findings, nextReviewAt };
}
