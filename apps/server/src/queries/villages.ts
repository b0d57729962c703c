import { sql } from 'kysely';

import type { Transaction } from '../record-types.ts';

/** The villages in which the people of these cases live, as far as the register knows them, by case. */
export async function loadVillages(
  transaction: Transaction,
  caseIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await transaction
    .selectFrom('supervision_case')
    .innerJoin('person', 'person.id', 'supervision_case.person_id')
    .innerJoin('region', 'region.code', 'person.home_region_code')
    .select(['supervision_case.id', 'region.name'])
    .where(sql<boolean>`supervision_case.id = any(${[...new Set(caseIds)]}::uuid[])`)
    .execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}
