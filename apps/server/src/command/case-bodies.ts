import type { CaseFacts, Holder, Office } from '@guitu/law';
import { holderOf, officeNames, placeOf } from '@guitu/law';

import type { Row, Transaction } from '../record-types.ts';

type BodyRow = Row<'body'>;

/** The bodies that have to do with a case, found by kind and place. */
export interface CaseBodies {
  /** The body of this office for this case, or for another place (any code inside it), where this installation knows it. */
  readonly find: (office: Office, region?: number) => BodyRow | undefined;
  /** The body of this office and of this very name, around the case. */
  readonly named: (office: Office, name: string) => BodyRow | undefined;
  /** What it is called, also where it is not in this installation. */
  readonly nameOf: (office: Office, region?: number) => string;
}

/**
 * Reads bodies and region names around the holder of a case.
 *
 * @param regions codes of further places whose bodies take part
 */
export async function loadCaseBodies(
  transaction: Transaction,
  holder: CaseFacts['holder'],
  regions: readonly number[] = [],
): Promise<CaseBodies> {
  const codes = [...new Set([holder, ...regions.map(holderOf)].flatMap(codesOf))];
  const [bodies, known] = await Promise.all([
    transaction.selectFrom('body').selectAll().where('region_code', 'in', codes).execute(),
    transaction.selectFrom('region').selectAll().where('code', 'in', codes).execute(),
  ]);
  const at = (office: Office, region?: number): number =>
    placeOf(office, region === undefined ? holder : holderOf(region));
  const find = (office: Office, region?: number): BodyRow | undefined =>
    bodies.find((body) => body.kind === office && body.region_code === at(office, region));
  const nameOf = (office: Office, region?: number): string => {
    const body = find(office, region);
    if (body !== undefined) return body.name;
    const place = known.find((one) => one.code === at(office, region));
    return place === undefined
      ? officeNames[office]
      : `${place.name}${suffixes[office] ?? officeNames[office]}`;
  };
  const named = (office: Office, name: string): BodyRow | undefined =>
    bodies.find((body) => body.kind === office && body.name === name);
  return { find, named, nameOf };
}

function codesOf(holder: Holder): readonly number[] {
  return [holder.officeCode, holder.countyCode, holder.prefectureCode, placeOf('provinceAgency', holder)];
}

/** How bodies outside the installation are named after their region. */
const suffixes: Partial<Record<Office, string>> = {
  judicialOffice: '司法所',
  countyAgency: '社区矫正机构',
  prefectureAgency: '社区矫正机构',
  provinceAgency: '社区矫正机构',
  countyBureau: '司法局',
  procuratorate: '人民检察院',
  court: '人民法院',
  police: '公安局',
};
