import type { CaseFacts, Context, MatterState, Procedure } from '@guitu/law';
import { standingQuestion } from '@guitu/law';

/** Codes of the places, other than the holder's, whose bodies take steps of a matter. */
export function regionsInvolved(
  procedure: Procedure,
  state: MatterState,
  facts: CaseFacts,
  context: Context,
): readonly number[] {
  const question = standingQuestion({ facts, state, context });
  const regions = Object.values(procedure.steps).map((step) => step.by(question).region);
  return [...new Set(regions.filter((region) => region !== undefined))];
}
