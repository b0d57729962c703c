import type { Transaction } from 'kysely';

import type { JsonValue } from '../json.ts';
import type { DB } from '../schema/tables.generated.ts';

/** A parameter as it is in force somewhere on a day. */
export interface ResolvedParameter {
  readonly key: string;
  readonly value: JsonValue;
  readonly basis: string;
  readonly regionCode: number;
  readonly from: string;
  readonly until: string | null;
}

/**
 * The value in force for a region on a day: the nearest region upwards that set it (township, county, prefecture,
 * province, 0 for the whole country), there the latest. Undefined: not set, so not enforced.
 */
export async function resolveParameter(
  transaction: Transaction<DB>,
  key: string,
  regionCode: number,
  day: string,
): Promise<ResolvedParameter | undefined> {
  const rows = await inForce(transaction, regionCode, day).where('key', '=', key).limit(1).execute();
  return rows[0];
}

/** All parameters in force for a region on a day, by key. */
export async function resolveParameters(
  transaction: Transaction<DB>,
  regionCode: number,
  day: string,
): Promise<Map<string, ResolvedParameter>> {
  const resolved = new Map<string, ResolvedParameter>();
  for (const row of await inForce(transaction, regionCode, day).execute()) {
    if (!resolved.has(row.key)) resolved.set(row.key, row);
  }
  return resolved;
}

/** A region and those above it, nearest first, 0 last. */
export function regionAndAbove(regionCode: number): number[] {
  const above = [1_000, 1_000_000, 100_000_000, 10_000_000_000].map(
    (unit) => Math.floor(regionCode / unit) * unit,
  );
  return [...new Set([regionCode, ...above, 0])];
}

function inForce(transaction: Transaction<DB>, regionCode: number, day: string) {
  return (
    transaction
      .selectFrom('parameter')
      .select(['key', 'value', 'basis', 'region_code as regionCode', 'effective_from as from'])
      .select('effective_until as until')
      .where('region_code', 'in', regionAndAbove(regionCode))
      .where('effective_from', '<=', day)
      .where((row) => row.or([row('effective_until', 'is', null), row('effective_until', '>=', day)]))
      // Of a region and those above it, the nearer one has the greater code.
      .orderBy('region_code', 'desc')
      .orderBy('effective_from', 'desc')
      .orderBy('id', 'desc')
  );
}
