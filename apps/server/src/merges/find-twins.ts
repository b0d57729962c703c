import { read } from '@guitu/record';

import { noteReading } from '../access/note-reading.ts';
import type { Visitor } from '../access/visitor.ts';
import { accessOf } from '../access/visitor.ts';
import { candidateQuestion } from '../arrivals/check-arrival.ts';
import type { Candidate } from '../arrivals/find-candidates.ts';
import { findCandidates } from '../arrivals/find-candidates.ts';
import { loadKnownItems } from '../register/known-items.ts';
import type { Services } from '../services.ts';

/** Whose case it is, and who else may be the same. */
export interface Twins {
  readonly personId: string;
  readonly candidates: readonly Candidate[];
}

/**
 * Who else of the range may be the person of this case, and further running cases of the person himself, which may be the same
 * case entered twice. Nothing when the case is not the visitor's.
 */
export async function findTwins(
  services: Services,
  visitor: Visitor,
  caseId: string,
  route: string,
): Promise<Twins | undefined> {
  const found = await read(services.record, accessOf(visitor), async (transaction) => {
    const known = await loadKnownItems(services.record, transaction, caseId);
    if (known === undefined) return undefined;
    const question = known.person === undefined ? undefined : candidateQuestion(known.values);
    const candidates =
      question === undefined ? [] : await findCandidates(services.record, transaction, question);
    return { known, candidates };
  });
  if (found === undefined) return undefined;
  const { case: row } = found.known;
  await noteReading(services, visitor, row, { subject: 'case', subjectId: caseId, route });
  const candidates = found.candidates
    .filter((candidate) => candidate.caseId !== caseId)
    .flatMap((candidate): readonly Candidate[] => {
      if (candidate.personId !== row.person_id) return [candidate];
      const running = candidate.status === 'expected' || candidate.status === 'serving';
      return running ? [{ ...candidate, why: '同一人的另一件案件', certain: false }] : [];
    });
  return { personId: row.person_id, candidates };
}
