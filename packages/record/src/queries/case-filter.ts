import type { ExpressionBuilder, SelectQueryBuilder } from 'kysely';

import { searchTokens } from '../names/name-tokens.ts';
import type { DB } from '../schema/tables.generated.ts';

/** Which cases; everything given must hold. */
export interface CaseFilter {
  /** Name (characters, initials, pinyin); with a digit in it, an exact case number. */
  readonly search?: string;
  readonly status?: readonly string[];
  readonly measure?: readonly string[];
  readonly level?: readonly string[];
  readonly officeCode?: number;
  /** Held within these codes: a county with all its offices. */
  readonly place?: { readonly low: number; readonly high: number };
  /** True: only those of whom a report, a contact or a visit was missed and is still open. */
  readonly missed?: boolean;
  /** Term ends on or after, and on or before, these days. */
  readonly endsFrom?: string;
  readonly endsUntil?: string;
  /** True: only those out of the place of enforcement on `today`. */
  readonly away?: boolean;
  readonly today: string;
}

type CaseQuery<O> = SelectQueryBuilder<DB, 'supervision_case', O>;

/** Adds the conditions of a filter. A case that was merged into another is that one now, and stands in no list. */
export function withCaseFilter<O>(query: CaseQuery<O>, filter: CaseFilter): CaseQuery<O> {
  return withConditions(query.where('supervision_case.merged_into', 'is', null), filter);
}

/** The conditions alone, merged cases included. Every comparison is leakproof, so row-level security keeps the indexes usable. */
export function withConditions<O>(query: CaseQuery<O>, filter: CaseFilter): CaseQuery<O> {
  let filtered = query;
  if (filter.status?.length) filtered = filtered.where('supervision_case.status', 'in', filter.status);
  if (filter.measure?.length) filtered = filtered.where('supervision_case.measure', 'in', filter.measure);
  if (filter.level?.length) filtered = filtered.where('supervision_case.level', 'in', filter.level);
  if (filter.officeCode !== undefined) filtered = filtered.where('office_code', '=', filter.officeCode);
  const { place } = filter;
  if (place !== undefined) {
    filtered = filtered.where((row) => row.between('supervision_case.holder_code', place.low, place.high));
  }
  if (filter.missed) {
    filtered = filtered.where('supervision_case.id', 'in', (row) =>
      row.selectFrom('occurrence').select('occurrence.case_id').where('occurrence.status', '=', 'missed'),
    );
  }
  if (filter.endsFrom !== undefined) filtered = filtered.where('term_ends', '>=', filter.endsFrom);
  if (filter.endsUntil !== undefined) filtered = filtered.where('term_ends', '<=', filter.endsUntil);
  if (filter.away)
    filtered = filtered.where((row) => row('supervision_case.id', 'in', whoIsAway(row, filter.today)));
  const search = filter.search?.trim() ?? '';
  if (search === '') return filtered;
  if (/\d/.test(search)) return filtered.where('case_number', '=', search);
  const tokens = searchTokens(search);
  // One Latin letter finds nothing yet, rather than everything.
  if (tokens.length === 0) return filtered.where((row) => row.lit(false));
  for (const token of tokens) {
    filtered = filtered.where('person_id', 'in', (row) =>
      row.selectFrom('name_token').select('name_token.person_id').where('token', '=', token),
    );
  }
  return filtered;
}

/** Open permissions by which the person of this case is away on a day. */
export function awayPermissions(row: ExpressionBuilder<DB, 'supervision_case'>, today: string) {
  return row
    .selectFrom('permission')
    .select('permission.id')
    .whereRef('permission.case_id', '=', 'supervision_case.id')
    .where('away', '=', true)
    .where('closed_on', 'is', null)
    .where('permission.begins', '<=', today);
}

/** The same in cases that were merged into this one: a leave of the duplicate is a leave of the person. */
export function awayInMerged(row: ExpressionBuilder<DB, 'supervision_case'>, today: string) {
  return row
    .selectFrom('supervision_case as merged')
    .innerJoin('permission', 'permission.case_id', 'merged.id')
    .select('permission.id')
    .where('merged.merged_into', 'is not', null)
    .whereRef('merged.merged_into', '=', 'supervision_case.id')
    .where('permission.away', '=', true)
    .where('permission.closed_on', 'is', null)
    .where('permission.begins', '<=', today);
}

/** The cases whose person is away on a day; of merged ones the kept case. */
function whoIsAway(row: ExpressionBuilder<DB, 'supervision_case'>, today: string) {
  return row
    .selectFrom('permission')
    .innerJoin('supervision_case as held', 'held.id', 'permission.case_id')
    .select((one) => one.fn.coalesce('held.merged_into', 'held.id').as('id'))
    .where('permission.away', '=', true)
    .where('permission.closed_on', 'is', null)
    .where('permission.begins', '<=', today);
}
