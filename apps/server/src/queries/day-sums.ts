import type { DayKind, DaySums, MetricSpan } from '@guitu/law';
import { noDays } from '@guitu/law';
import { sumCaseDays } from '@guitu/record';

import type { Transaction } from '../record-types.ts';

type Sums = Record<keyof DaySums, Record<DayKind, number>>;

/** The kept days of a span, of one county or prefecture; without a place of all the reader answers for. */
export async function loadDaySums(
  transaction: Transaction,
  width: 'county' | 'prefecture',
  span: MetricSpan,
): Promise<(place?: number) => DaySums> {
  const byPlace = new Map<number | undefined, Sums>();
  const add = (place: number | undefined, part: keyof DaySums, kind: DayKind, cases: number): void => {
    if (!byPlace.has(place)) byPlace.set(place, nothing());
    byPlace.get(place)![part][kind] += cases;
  };
  for (const { place, part, kind, cases } of await sumCaseDays(transaction, { width, ...span })) {
    add(place, part, kind as DayKind, cases);
    add(undefined, part, kind as DayKind, cases);
  }
  return (place) => byPlace.get(place) ?? nothing();
}

function nothing(): Sums {
  return { before: noDays(), until: noDays(), again: noDays() };
}
