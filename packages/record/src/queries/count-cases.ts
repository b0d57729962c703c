import type { SelectQueryBuilder, Transaction } from 'kysely';

import type { DB } from '../schema/tables.generated.ts';
import { withConditions } from './case-filter.ts';
import type { CaseFilter } from './case-filter.ts';

/**
 * How many cases a filter finds, exactly. By status and place alone the kept counts are added up: as many rows as there are
 * holders, whatever the number of cases. Otherwise all are counted in an index and the few merged ones taken away: whether a
 * case was merged stands in no index, and looking it up row by row would make a total several times slower.
 */
export async function countCases(transaction: Transaction<DB>, filter: CaseFilter): Promise<number> {
  if (asksOfKept(filter)) return addUpKept(transaction, filter);
  const all = withConditions(transaction.selectFrom('supervision_case'), filter);
  const merged = all.where('supervision_case.merged_into', 'is not', null);
  return (await countRows(all)) - (await countRows(merged));
}

/** Whether nothing is asked but what the kept counts tell apart. */
function asksOfKept({ today: _today, status: _status, place: _place, ...others }: CaseFilter): boolean {
  return Object.values(others).every((asked) => {
    if (typeof asked === 'string') return asked.trim() === '';
    if (Array.isArray(asked)) return asked.length === 0;
    return asked === undefined || asked === false;
  });
}

async function addUpKept(transaction: Transaction<DB>, { status, place }: CaseFilter): Promise<number> {
  let kept = transaction
    .selectFrom('case_count')
    .select((row) => row.fn.sum<number | null>('cases').as('total'));
  if (status?.length) kept = kept.where('status', 'in', status);
  if (place !== undefined) kept = kept.where((row) => row.between('holder_code', place.low, place.high));
  const { total } = await kept.executeTakeFirstOrThrow();
  return total ?? 0;
}

async function countRows<O>(query: SelectQueryBuilder<DB, 'supervision_case', O>): Promise<number> {
  const counted = await query
    .select((row) => row.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  return (counted as { total: number }).total;
}
