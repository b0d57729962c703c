import type { NotNull, Transaction } from 'kysely';

import type { DB } from '../schema/tables.generated.ts';
import { officeName } from './office-name.ts';

/** Somebody who leaves or should be back. */
export interface DayBoardTravel {
  readonly caseId: string;
  readonly matterId: string | null;
  readonly personName: string;
  readonly measure: string | null;
  readonly officeName: string | null;
  readonly title: string;
  readonly begins: string;
  readonly ends: string;
}

/** Somebody whose term ends soon. */
export interface DayBoardEnding {
  readonly caseId: string;
  readonly personName: string;
  readonly measure: string | null;
  readonly officeName: string | null;
  readonly termEnds: string;
}

/** Who comes back, who goes, whose term ends. */
export interface DayBoard {
  /** Should be back on this day or should have been before. */
  readonly returning: readonly DayBoardTravel[];
  readonly leaving: readonly DayBoardTravel[];
  readonly ending: readonly DayBoardEnding[];
}

/** The day as a judicial office sees it in the morning. `endingUntil` says how far ahead ends of terms are shown. */
export async function dayBoard(
  transaction: Transaction<DB>,
  request: { readonly day: string; readonly endingUntil: string; readonly limit?: number },
): Promise<DayBoard> {
  const limit = Math.min(request.limit ?? 100, 200);
  const [returning, leaving, ending] = await Promise.all([
    travels(transaction, limit).where('permission.ends', '<=', request.day).orderBy('ends').execute(),
    travels(transaction, limit).where('permission.begins', '=', request.day).orderBy('begins').execute(),
    endings(transaction, request, limit),
  ]);
  return { returning, leaving, ending };
}

function travels(transaction: Transaction<DB>, limit: number) {
  return (
    transaction
      .selectFrom('permission')
      .innerJoin('supervision_case', 'supervision_case.id', 'permission.case_id')
      // A leave that goes on in a merged case is one of the kept case.
      .select((row) => row.fn.coalesce('supervision_case.merged_into', 'permission.case_id').as('caseId'))
      .select(['permission.matter_id as matterId', 'permission.title'])
      .select(['permission.begins', 'permission.ends', 'person_name as personName', 'measure'])
      .select((row) => officeName(row).as('officeName'))
      .where('away', '=', true)
      .where('closed_on', 'is', null)
      .limit(limit)
  );
}

function endings(
  transaction: Transaction<DB>,
  request: { readonly day: string; readonly endingUntil: string },
  limit: number,
): Promise<DayBoardEnding[]> {
  return transaction
    .selectFrom('supervision_case')
    .select(['id as caseId', 'person_name as personName', 'measure', 'term_ends as termEnds'])
    .select((row) => officeName(row).as('officeName'))
    .where('status', '=', 'serving')
    .where('merged_into', 'is', null)
    .where('term_ends', '>=', request.day)
    .$narrowType<{ termEnds: NotNull }>()
    .where('term_ends', '<=', request.endingUntil)
    .orderBy('term_ends')
    .orderBy('id')
    .limit(limit)
    .execute();
}
