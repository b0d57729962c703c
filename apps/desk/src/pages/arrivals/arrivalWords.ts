import type { Into } from '../../api/arrivals.ts';
import type { Candidate } from '../../api/types.ts';

/** Where what is entered would go if this candidate is chosen: an open case goes on, a closed one stays closed. */
export function intoOf(candidate: Candidate): Into {
  const open = candidate.status === 'expected' || candidate.status === 'serving';
  return candidate.caseId !== null && open
    ? { kind: 'case', caseId: candidate.caseId }
    : { kind: 'person', personId: candidate.personId };
}

/** The button that registers says what it will do. */
export function registerWords(into: Into, chosen: string | undefined): string {
  switch (into.kind) {
    case 'new':
      return '登记并开始交付接收';
    case 'person':
      return `记在${chosen ?? '此人'}名下，另立一案并开始交付接收`;
    case 'case':
      return `记入${chosen ?? '此人'}的这一案，接着办交付接收`;
  }
}
