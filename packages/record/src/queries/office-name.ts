import type { ExpressionBuilder } from 'kysely';

import type { DB } from '../schema/tables.generated.ts';

/** Name of the judicial office in charge of a case; null where the county agency is in charge itself. */
export function officeName(row: ExpressionBuilder<DB, 'supervision_case'>) {
  return row
    .selectFrom('body')
    .select('body.name')
    .whereRef('body.region_code', '=', 'supervision_case.office_code')
    .where('body.kind', '=', 'judicialOffice')
    .limit(1);
}
