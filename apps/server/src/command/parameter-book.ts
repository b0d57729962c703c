import type { Day, Parameters, Procedure } from '@guitu/law';
import { regionRange } from '@guitu/law';

import type { Row, Transaction } from '../record-types.ts';

type ParameterRow = Pick<
  Row<'parameter'>,
  'key' | 'value' | 'region_code' | 'effective_from' | 'effective_until'
>;

/** The code under which the record keeps what holds everywhere. */
const wholeCountry = 0;

/** Every dated setting of the procedures at hand, read once a command. */
export type ParameterBook = readonly ParameterRow[];

/** Reads what provinces, prefectures and counties have set for these procedures. A few rows each. */
export async function loadParameters(
  transaction: Transaction,
  procedures: readonly Procedure[],
): Promise<ParameterBook> {
  const keys = procedures.flatMap((procedure) => procedure.parameters.map((one) => one.key));
  if (keys.length === 0) return [];
  return transaction
    .selectFrom('parameter')
    .select(['key', 'value', 'region_code', 'effective_from', 'effective_until'])
    .where('key', 'in', keys)
    .execute();
}

/** What holds at a place on a day: the nearest region upwards that has set it, the newest of its settings first. */
export function resolveParameters(
  book: ParameterBook,
  procedure: Procedure,
  place: number,
  on: Day,
): Parameters {
  const resolved = new Map<string, unknown>();
  for (const { key } of procedure.parameters) {
    const found = book
      .filter((row) => row.key === key && isSetFor(row, place, on))
      .toSorted((a, b) => b.region_code - a.region_code || (a.effective_from < b.effective_from ? 1 : -1))[0];
    if (found !== undefined) resolved.set(key, found.value);
  }
  return resolved;
}

/** A region's code is smaller than or equal to every code inside it, so the larger code is the nearer region. */
function isSetFor(row: ParameterRow, place: number, on: Day): boolean {
  const { low, high } = regionRange(row.region_code);
  if (row.region_code !== wholeCountry && (place < low || place > high)) return false;
  return row.effective_from <= on && (row.effective_until === null || on <= row.effective_until);
}
