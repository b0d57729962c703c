import type { CaseStatus, Day } from '@guitu/law';
import { placeOfHolder } from '@guitu/record';

import type { Row } from '../record-types.ts';

/** What the register itself says of a case where its matters may say otherwise. */
export interface Registered {
  readonly status: CaseStatus;
  readonly officeCode: number;
  readonly termBegins: Day | null;
  readonly termEnds: Day | null;
  readonly level: string | null;
}

type CaseRow = Pick<
  Row<'supervision_case'>,
  | 'status'
  | 'intake_matter_id'
  | 'office_code'
  | 'holder_code'
  | 'term_begins'
  | 'term_ends'
  | 'level'
  | 'level_matter_id'
  | 'registered'
>;

/** The columns hold what matters have made of a case; what they have covered is kept beside them and stands in for them here. */
export function registeredOf(row: CaseRow): Registered {
  const covered = (row.registered ?? {}) as Partial<Registered>;
  return {
    // Whoever was received by a matter was expected before it.
    status: row.intake_matter_id === null ? (covered.status ?? (row.status as CaseStatus)) : 'expected',
    officeCode: covered.officeCode ?? row.office_code ?? placeOfHolder(row.holder_code),
    termBegins: (covered.termEnds === undefined ? row.term_begins : covered.termBegins) as Day | null,
    termEnds: (covered.termEnds === undefined ? row.term_ends : covered.termEnds) as Day | null,
    level: row.level_matter_id === null ? row.level : (covered.level ?? null),
  };
}
