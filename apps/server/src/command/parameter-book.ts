import type { Day, Parameters } from '@guitu/law';
import { addDays, regionRange } from '@guitu/law';

import type { Row, Transaction } from '../record-types.ts';

type ParameterRow = Pick<
  Row<'parameter'>,
  'key' | 'value' | 'region_code' | 'effective_from' | 'effective_until'
>;

/** The code under which the record keeps what holds everywhere. */
const wholeCountry = 0;

/** Every dated setting there is, read once a command. Each place and day is resolved once, however many cases ask. */
export interface ParameterBook {
  /** What holds at a place on a day: the nearest region upwards that has set it, the newest of its settings first. */
  at(place: number, on: Day): Parameters;
  /** The first day after this one on which something else holds at the place. */
  nextChange(place: number, after: Day): Day | undefined;
}

/** Reads what provinces, prefectures and counties have set: a few rows for each parameter. */
export async function loadParameters(transaction: Transaction): Promise<ParameterBook> {
  const rows = await transaction
    .selectFrom('parameter')
    .select(['key', 'value', 'region_code', 'effective_from', 'effective_until'])
    // Identifiers grow with time: of two for the same place from the same day on, the one entered later holds.
    .orderBy('id')
    .execute();
  return parameterBook(rows);
}

export function parameterBook(rows: readonly ParameterRow[]): ParameterBook {
  // The nearer region and the newer setting last: it stands over what was entered before it.
  const ordered = rows.toSorted(
    (a, b) => a.region_code - b.region_code || (a.effective_from < b.effective_from ? -1 : 1),
  );
  const changes = new Map<string, Day | undefined>();
  const resolved = new Map<number, Map<Day, Parameters>>();
  // The same settings are the same object on whatever day and in whatever place: comparing is cheap then.
  const sets = new Map<string, Parameters>();
  const resolve = (place: number, on: Day): Parameters => {
    const holding = [...ordered.entries()].filter(([, row]) => isSetFor(row, place) && isInForce(row, on));
    const name = holding.map(([index]) => index).join(' ');
    return remembered(sets, name, () => new Map(holding.map(([, { key, value }]) => [key, value])));
  };
  return {
    at: (place, on) => {
      const found = resolved.get(place)?.get(on);
      if (found !== undefined) return found;
      const days = remembered(resolved, place, () => new Map<Day, Parameters>());
      return remembered(days, on, () => resolve(place, on));
    },
    nextChange: (place, after) =>
      remembered(changes, `${place}/${after}`, () => {
        const days = rows.filter((row) => isSetFor(row, place)).flatMap(boundaries);
        return days.filter((day) => day > after).toSorted()[0];
      }),
  };
}

function remembered<Key, T>(known: Map<Key, T>, key: Key, make: () => T): T {
  const found = known.get(key);
  if (found !== undefined || known.has(key)) return found as T;
  const made = make();
  known.set(key, made);
  return made;
}

/** A region's code is smaller than or equal to every code inside it, so the larger code is the nearer region. */
export function isSetFor(row: ParameterRow, place: number): boolean {
  const { low, high } = regionRange(row.region_code);
  return row.region_code === wholeCountry || (low <= place && place <= high);
}

export function isInForce(row: ParameterRow, on: Day): boolean {
  return row.effective_from <= on && (row.effective_until === null || on <= row.effective_until);
}

function boundaries({ effective_from: from, effective_until: until }: ParameterRow): Day[] {
  return until === null ? [from as Day] : [from as Day, addDays(until as Day, 1)];
}
