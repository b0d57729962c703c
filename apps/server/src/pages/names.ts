import type { Measure, Office } from '@guitu/law';
import { measureNames, officeNames } from '@guitu/law';

import type { Transaction } from '../record-types.ts';

/** Names of places, read once a page. */
export type PlaceNames = ReadonlyMap<number, string>;

/** What the judicial offices (or regions) behind these codes are called. */
export async function loadPlaceNames(
  transaction: Transaction,
  codes: readonly number[],
): Promise<PlaceNames> {
  const wanted = [...new Set(codes)];
  if (wanted.length === 0) return new Map();
  const named = transaction
    .selectFrom('region')
    .select(['code', 'name'])
    .where('code', 'in', wanted)
    .execute();
  const bodies = transaction
    .selectFrom('body')
    .select(['region_code', 'name', 'kind'])
    .where('region_code', 'in', wanted)
    .where('kind', 'in', ['judicialOffice', 'countyAgency'])
    .execute();
  const [regions, offices] = await Promise.all([named, bodies]);
  return new Map([
    ...regions.map((region) => [region.code, region.name] as const),
    ...offices.map((body) => [body.region_code, body.name] as const),
  ]);
}

/** What the body of an office at a place is called; what such bodies are called in general where it is unknown. */
export type BodyNames = (office: Office, place: number) => string;

/** The names of all bodies at these places. */
export async function loadBodyNames(transaction: Transaction, places: readonly number[]): Promise<BodyNames> {
  const wanted = [...new Set(places)];
  const bodies =
    wanted.length === 0
      ? []
      : await transaction
          .selectFrom('body')
          .select(['kind', 'region_code', 'name'])
          .where('region_code', 'in', wanted)
          .execute();
  const names = new Map(bodies.map((body) => [`${body.kind}/${body.region_code}`, body.name]));
  return (office, place) => names.get(`${office}/${place}`) ?? officeNames[office];
}

/** The name of the office that holds a case; its code where nobody has named it. */
export function placeName(names: PlaceNames, code: number): string {
  return names.get(code) ?? String(code);
}

export function measureName(measure: Measure): string {
  return measureNames[measure];
}
