import type { PaperDecision } from '@guitu/papers';

import type { PaperSource } from './source.ts';

/** The decision the case rests on, as far as the register knows it. */
export function paperDecision({ facts }: PaperSource): PaperDecision {
  const { authority, number, on } = facts.decision ?? {};
  return {
    authority: authority ?? null,
    number: number ?? null,
    decidedOn: on ?? null,
    effectiveOn: null,
    crime: facts.crime ?? null,
  };
}
