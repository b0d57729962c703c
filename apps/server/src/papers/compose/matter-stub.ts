import { findTaken, getStep } from '@guitu/law';
import type { PaperStub } from '@guitu/papers';

import type { PaperSource } from './source.ts';
import { signatureOf } from './taken-step.ts';

/**
 * The stub of a paper of a matter: approved by whoever decided, prepared by whoever took the newest other step. Before the decision,
 * and where the matter began with a mere record, whoever took the last step answers for the paper alone.
 */
export function matterStub(source: PaperSource, to: string): PaperStub {
  const { procedure, state, head, actorName } = source;
  const decides = getStep(procedure, procedure.decisionStep).kind === 'decision';
  const decision = decides ? findTaken(state, procedure.decisionStep) : undefined;
  const last = state.taken.at(-1);
  const signed = decision ?? last;
  const prepared = decision === undefined ? last : state.taken.findLast((one) => one !== decision);
  const nameOf = (taken: typeof last): string | undefined =>
    taken === undefined ? undefined : signatureOf(source, taken).name;
  const approvedBy = nameOf(signed) ?? actorName;
  return { to, preparedBy: nameOf(prepared) ?? approvedBy, approvedBy, issuedOn: head.issuedOn };
}
