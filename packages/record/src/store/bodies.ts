import type { Insertable, Transaction } from 'kysely';

import type { BodyTable, DB, RegionTable } from '../schema/tables.generated.ts';

const rowsAtMost = 5_000;

/** Enters regions, parents before children; those already there get their present name. As system. */
export async function putRegions(
  transaction: Transaction<DB>,
  regions: readonly Insertable<RegionTable>[],
): Promise<void> {
  for (let from = 0; from < regions.length; from += rowsAtMost) {
    await transaction
      .insertInto('region')
      .values(regions.slice(from, from + rowsAtMost))
      .onConflict((conflict) =>
        conflict.column('code').doUpdateSet((row) => ({
          name: row.ref('excluded.name'),
          level: row.ref('excluded.level'),
          parent_code: row.ref('excluded.parent_code'),
        })),
      )
      .execute();
  }
}

/** Enters bodies, parents before children; those already there get their present name. As system. */
export async function putBodies(
  transaction: Transaction<DB>,
  bodies: readonly Insertable<BodyTable>[],
): Promise<void> {
  for (let from = 0; from < bodies.length; from += rowsAtMost) {
    await transaction
      .insertInto('body')
      .values(bodies.slice(from, from + rowsAtMost))
      .onConflict((conflict) =>
        conflict.column('id').doUpdateSet((row) => ({ name: row.ref('excluded.name') })),
      )
      .execute();
  }
}
