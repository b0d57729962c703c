import type { Measure, Office } from '@guitu/law';
import { measureNames, officeNames } from '@guitu/law';

import type { Row, Transaction } from '../record-types.ts';

/** Names of places, read once a page. */
export type PlaceNames = ReadonlyMap<number, string>;

/** What the judicial offices (or regions) behind these codes are called. */
export async function loadPlaceNames(
  transaction: Transaction,
  codes: readonly number[],
): Promise<PlaceNames> {
  const wanted = [...new Set(codes)];
  if (wanted.length === 0) return new Map();
  const regions = await transaction
    .selectFrom('region')
    .select(['code', 'name'])
    .where('code', 'in', wanted)
    .execute();
  const offices = await transaction
    .selectFrom('body')
    .select(['region_code', 'name', 'kind'])
    .where('region_code', 'in', wanted)
    .where('kind', 'in', ['judicialOffice', 'countyAgency'])
    .execute();
  return new Map([
    ...regions.map((region) => [region.code, region.name] as const),
    ...offices.map((body) => [body.region_code, body.name] as const),
  ]);
}

/** The name of the office that holds a case; its code where nobody has named it. */
export function placeName(names: PlaceNames, code: number): string {
  return names.get(code) ?? String(code);
}

/** What a kind of body is called when it is not known which one. */
export function officeName(office: Office): string {
  return officeNames[office];
}

export function measureName(measure: Measure): string {
  return measureNames[measure];
}

/** The code of the office that works a case. */
export function officeCodeOf(row: Pick<Row<'supervision_case'>, 'office_code' | 'holder_code'>): number {
  return row.office_code ?? row.holder_code;
}
