import type { CaseFacts } from '../../facts/facts.ts';
import { altersOnly } from '../../facts/term-ledger.ts';
import { computeTerm } from '../../term/compute.ts';
import { isEmpty } from '../../term/length.ts';
import { commutedControlLimits, shortenedProbationLimits } from '../../term/limits/commutation.ts';
import type { LimitFinding } from '../../term/limits/finding.ts';
import type { OriginalPenalty } from '../../term/limits/probation.ts';
import { occupationBanOf } from './beside.ts';
import { lengthOf, placePaper } from './entry.ts';
import type { PlacedPaper } from './entry.ts';
import type { EnteredTermPaper } from './form.ts';

/** Every code a limit may give: each is a finding of its own. */
export const limitCodes = [
  'term.control-too-short',
  'term.control-too-long',
  'term.probation-too-short',
  'term.probation-too-long',
  'term.spent',
  'term.occupation-ban-length',
  'term.commuted-below-half',
  'term.shortened-probation-too-short',
] as const;

/** What a paper says that the law does not allow. Never a refusal: the paper stands until the court changes it. */
export function limitsOf(
  paper: EnteredTermPaper,
  matterId: string,
  facts: CaseFacts,
): readonly LimitFinding[] {
  const placed = placePaper(paper, matterId, facts);
  if (placed === undefined) return [];
  const beside = occupationBanOf(paper, facts, placed)?.findings ?? [];
  if (paper.kind === 'commutation') return [...commuted(paper, facts, placed), ...beside];
  return [...pronounced(paper, facts, placed), ...beside];
}

function pronounced(
  paper: EnteredTermPaper,
  { measure }: CaseFacts,
  { entry, line }: PlacedPaper,
): readonly LimitFinding[] {
  const length = lengthOf(paper);
  if (altersOnly(entry) || line.begins === undefined || isEmpty(length)) return [];
  const original = penaltyOf(paper);
  return computeTerm(measure, {
    ...length,
    from: line.begins,
    detainedDays: paper.detainedDays,
    severalCrimes: paper.kind === 'joined',
    // Only its kind is known here; how long it is the register says in words.
    original: original === undefined ? undefined : { kind: original },
  }).findings;
}

function commuted(
  paper: EnteredTermPaper,
  { measure }: CaseFacts,
  { line, original }: PlacedPaper,
): readonly LimitFinding[] {
  const { begins, ends } = line;
  if (begins === undefined || ends === undefined) return [];
  if (measure === 'probation')
    return shortenedProbationLimits({ begins, newEnds: ends, penalty: penaltyOf(paper) });
  if (measure !== 'control' || original?.ends === undefined) return [];
  const detainedDays = paper.detainedDays ?? original.entry.decides?.detainedDays ?? 0;
  return commutedControlLimits({ begins, originalEnds: original.ends, newEnds: ends, detainedDays });
}

function penaltyOf({ penalty }: EnteredTermPaper): OriginalPenalty['kind'] | undefined {
  return penalty as OriginalPenalty['kind'] | undefined;
}
