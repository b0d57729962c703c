import { sql } from 'kysely';
import type { ExpressionBuilder, SelectQueryBuilder, Transaction } from 'kysely';

import type { DB } from '../schema/tables.generated.ts';
import { awayInMerged, awayPermissions, withCaseFilter } from './case-filter.ts';
import type { CaseFilter } from './case-filter.ts';
import { officeName } from './office-name.ts';
import { limits } from './page.ts';
import type { Page } from './page.ts';

/** What a list of cases may be sorted by; '-' before it turns it round. */
export type CaseSort = keyof typeof sortColumns | `-${keyof typeof sortColumns}`;

/** One line of a list of cases. */
export interface CaseRow {
  readonly id: string;
  readonly personId: string;
  readonly name: string;
  readonly sex: string | null;
  readonly measure: string | null;
  readonly level: string | null;
  readonly officeCode: number | null;
  readonly officeName: string | null;
  readonly holderCode: number;
  readonly caseNumber: string | null;
  readonly termBegins: string | null;
  readonly termEnds: string | null;
  readonly status: string;
  readonly receivedOn: string | null;
  readonly crime: string | null;
  readonly originalPenalty: string | null;
  readonly decidingAuthority: string | null;
  readonly judgmentNumber: string | null;
  readonly judgmentOn: string | null;
  readonly minorAtCrime: boolean;
  readonly away: boolean;
  readonly prohibited: boolean;
  readonly graveFinding: boolean;
}

const sortColumns = {
  name: 'name_sort',
  termEnds: 'term_ends',
  termBegins: 'term_begins',
  receivedOn: 'received_on',
  caseNumber: 'case_number',
  measure: 'measure',
  level: 'level',
  status: 'status',
  officeCode: 'office_code',
  crime: 'crime',
  sex: 'sex',
  originalPenalty: 'original_penalty',
  decidingAuthority: 'deciding_authority',
  judgmentNumber: 'judgment_number',
  judgmentOn: 'judgment_on',
} as const;

/** Whether a text from outside names a sort. */
export function isCaseSort(text: string): text is CaseSort {
  return Object.hasOwn(sortColumns, text.replace(/^-/, ''));
}

/** One page of cases. The exact total is a query of its own (countCases), so that it never holds up the page. */
export async function listCases(
  transaction: Transaction<DB>,
  request: CaseFilter & Page & { readonly sort?: CaseSort },
): Promise<CaseRow[]> {
  const sort = request.sort ?? 'name';
  const direction = sort.startsWith('-') ? 'desc' : 'asc';
  const column = sortColumns[sort.replace(/^-/, '') as keyof typeof sortColumns];
  const { limit, offset } = limits(request);
  // The page is cut before its rows are dressed: otherwise page fifty dresses all the rows before it as well.
  const page = withCaseFilter(transaction.selectFrom('supervision_case'), request)
    .select('supervision_case.id')
    .orderBy(column, direction)
    .orderBy('supervision_case.id', direction)
    .limit(limit)
    .offset(offset);
  return transaction
    .selectFrom('supervision_case')
    .where('supervision_case.id', 'in', page)
    .select([
      'id',
      'person_id as personId',
      'person_name as name',
      'sex',
      'measure',
      'level',
      'status',
      'crime',
      'original_penalty as originalPenalty',
    ])
    .select(['office_code as officeCode', 'holder_code as holderCode', 'case_number as caseNumber'])
    .select(['term_begins as termBegins', 'term_ends as termEnds', 'received_on as receivedOn'])
    .select(['deciding_authority as decidingAuthority', 'judgment_number as judgmentNumber'])
    .select(['judgment_on as judgmentOn', 'minor_at_crime as minorAtCrime'])
    .select((row) => [
      officeName(row).as('officeName'),
      sql<boolean>`(${isThere(awayPermissions(row, request.today))} or ${isThere(awayInMerged(row, request.today))})`.as(
        'away',
      ),
      isThere(prohibitionsInForce(row, request.today)).as('prohibited'),
      isThere(graveFindings(row)).as('graveFinding'),
    ])
    .orderBy(column, direction)
    .orderBy('id', direction)
    .execute();
}

// "exists" would let the planner hash all open permissions of the nation for fifty rows; a limited scalar cannot be hashed.
function isThere<D extends DB, T extends keyof D>(found: SelectQueryBuilder<D, T, object>) {
  return sql<boolean>`(${found
    .clearSelect()
    .select(sql`true`.as('found'))
    .limit(1)}) is not null`;
}

function prohibitionsInForce(row: ExpressionBuilder<DB, 'supervision_case'>, today: string) {
  return row
    .selectFrom('prohibition')
    .whereRef('prohibition.case_id', '=', 'supervision_case.id')
    .where('begins', '<=', today)
    .where((inner) => inner.or([inner('ends', 'is', null), inner('ends', '>=', today)]));
}

function graveFindings(row: ExpressionBuilder<DB, 'supervision_case'>) {
  return row
    .selectFrom('finding')
    .whereRef('finding.case_id', '=', 'supervision_case.id')
    .where('cleared_at', 'is', null)
    .where('severity', '=', 'grave');
}
