import type { CaseFacts, Office } from '@guitu/law';
import { officeNames } from '@guitu/law';

import type { Row, Transaction } from '../record-types.ts';
import { deskOf } from './desk-of.ts';

type BodyRow = Row<'body'>;

/** The bodies that have to do with a case, found by kind and place. */
export interface CaseBodies {
  /** The body of this office for this case (or at another place around it), where this installation knows it. */
  readonly find: (office: Office, place?: number) => BodyRow | undefined;
  /** What it is called, also where it is not in this installation. */
  readonly nameOf: (office: Office, place?: number) => string;
}

/** Reads bodies and region names around the holder of a case. */
export async function loadCaseBodies(
  transaction: Transaction,
  holder: CaseFacts['holder'],
): Promise<CaseBodies> {
  const codes = [
    holder.officeCode,
    holder.countyCode,
    holder.prefectureCode,
    deskOf('provinceAgency', holder),
  ];
  const bodies = await transaction.selectFrom('body').selectAll().where('region_code', 'in', codes).execute();
  const regions = await transaction.selectFrom('region').selectAll().where('code', 'in', codes).execute();
  const find = (office: Office, place = deskOf(office, holder)): BodyRow | undefined =>
    bodies.find((body) => body.kind === office && body.region_code === place);
  const nameOf = (office: Office, place = deskOf(office, holder)): string => {
    const known = find(office, place);
    if (known !== undefined) return known.name;
    const region = regions.find((one) => one.code === place);
    return region === undefined
      ? officeNames[office]
      : `${region.name}${suffixes[office] ?? officeNames[office]}`;
  };
  return { find, nameOf };
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
