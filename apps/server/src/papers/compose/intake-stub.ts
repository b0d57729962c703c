import type { PaperStub } from '@guitu/papers';

import type { PaperSource } from './source.ts';

/** The stub of a letter that whoever sends it prepares; approved by somebody else where `approvedBy` is given. */
export function letterStub(source: PaperSource, to: string, approvedBy = source.actorName): PaperStub {
  return { to, preparedBy: source.actorName, approvedBy, issuedOn: source.head.issuedOn };
}
