import { findTaken } from '@guitu/law';
import type { PaperStub } from '@guitu/papers';

import type { PaperSource } from './source.ts';
import { signatureOf } from './taken-step.ts';

/**
 * The stub of a paper of a matter: approved by whoever decided, prepared by whoever took the newest other step. Before the decision,
 * whoever took the last step answers for the paper alone.
 */
export function matterStub(source: PaperSource, to: string): PaperStub {
  const { procedure, state, head, actorName } = source;
  const decision = findTaken(state, procedure.decisionStep);
  const last = state.taken.at(-1);
  const signed = decision ?? last;
  const prepared = decision === undefined ? last : state.taken.findLast((one) => one !== decision);
  const nameOf = (taken: typeof last): string | undefined =>
    taken === undefined ? undefined : signatureOf(source, taken).name;
  const approvedBy = nameOf(signed) ?? actorName;
  return { to, preparedBy: nameOf(prepared) ?? approvedBy, approvedBy, issuedOn: head.issuedOn };
}
