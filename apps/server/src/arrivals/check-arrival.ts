import type { ItemValues } from '@guitu/law';
import { dayOf } from '@guitu/law';
import { read } from '@guitu/record';

import type { Visitor } from '../access/visitor.ts';
import { accessOf } from '../access/visitor.ts';
import type { Services } from '../services.ts';
import type { Candidate, CandidateQuestion } from './find-candidates.ts';
import { findCandidates } from './find-candidates.ts';
import type { ItemRemark } from './read-arrival.ts';
import { readArrival } from './read-arrival.ts';

/** What a form says so far: what cannot be read, what somebody should look at, and who it may be. Writes nothing. */
export async function checkArrival(
  services: Pick<Services, 'record' | 'now'>,
  visitor: Visitor,
  items: Readonly<Record<string, string>>,
): Promise<{
  readonly problems: readonly ItemRemark[];
  readonly warnings: readonly ItemRemark[];
  readonly candidates: readonly Candidate[];
}> {
  const { values, problems, warnings } = readArrival(items, dayOf(services.now()));
  const question = candidateQuestion(values);
  const candidates =
    question === undefined
      ? []
      : await read(services.record, accessOf(visitor), (transaction) =>
          findCandidates(services.record, transaction, question),
        );
  return { problems, warnings, candidates };
}

/** By what somebody may be recognised; nothing while not even a name is known. */
export function candidateQuestion(values: ItemValues): CandidateQuestion | undefined {
  const name = values['name'];
  if (typeof name !== 'string') return undefined;
  const idNumber = values['idNumber'];
  const birthOn = values['birthOn'];
  const judgmentNumber = values['judgmentNumber'];
  return {
    name,
    ...(typeof idNumber === 'string' ? { idNumber } : {}),
    ...(typeof birthOn === 'string' ? { birthOn } : {}),
    ...(typeof judgmentNumber === 'string' ? { judgmentNumber } : {}),
  };
}
