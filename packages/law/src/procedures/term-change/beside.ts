import type { CaseFacts } from '../../facts/facts.ts';
import { isEmpty } from '../../term/length.ts';
import { findOccupationBan } from '../../term/occupation-ban.ts';
import type { OccupationBan } from '../../term/occupation-ban.ts';
import { rightsDeprivation } from '../../term/rights.ts';
import type { RightsDeprivation } from '../../term/rights.ts';
import type { PlacedPaper } from './entry.ts';
import type { EnteredTermPaper } from './form.ts';

/** What was pronounced beside the penalty follows the term of today: its days move when that term is commuted. */
export function rightsOf(
  paper: Partial<EnteredTermPaper>,
  { measure }: CaseFacts,
  { after: { begins, ends } }: PlacedPaper,
): RightsDeprivation | undefined {
  if (paper.rightsDeprived !== true || begins === undefined || ends === undefined) return undefined;
  return rightsDeprivation(measure, { begins, ends });
}

/**
 * 职业禁止. Nothing for probation: a suspended penalty is not served, and 《刑法》第三十七条之一 does not say from which day the ban
 * runs then.
 */
export function occupationBanOf(
  paper: Partial<EnteredTermPaper>,
  { measure }: CaseFacts,
  { after: { begins, ends } }: PlacedPaper,
): OccupationBan | undefined {
  const length = { years: paper.banYears, months: paper.banMonths };
  if (isEmpty(length) || measure === 'probation' || begins === undefined || ends === undefined)
    return undefined;
  return findOccupationBan({
    ...length,
    ...(measure === 'parole' ? { paroledOn: begins } : { penaltyEndedOn: ends }),
  });
}
