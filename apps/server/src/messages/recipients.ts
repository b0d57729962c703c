import type { Office } from '@guitu/law';

import { isAgency } from '../access/offices.ts';
import type { Row, Transaction } from '../record-types.ts';

export type RecipientBody = Pick<Row<'body'>, 'id' | 'name' | 'region_code' | 'range_low' | 'range_high'> & {
  readonly kind: Office;
};

/** The corrections agencies, and who stands above whom. */
export interface Recipients {
  readonly all: readonly RecipientBody[];
  /** The body of this kind for a place: the nearest one whose range holds it. */
  find(kind: string, place: number): RecipientBody | undefined;
  above(body: RecipientBody): RecipientBody | undefined;
}

const above: Partial<Record<Office, Office>> = {
  judicialOffice: 'countyAgency',
  countyAgency: 'prefectureAgency',
  prefectureAgency: 'provinceAgency',
};

export async function loadRecipients(transaction: Transaction): Promise<Recipients> {
  const rows = await transaction
    .selectFrom('body')
    .select(['id', 'name', 'kind', 'region_code', 'range_low', 'range_high'])
    // The nearest first: of those that hold a place it begins last.
    .orderBy('range_low', 'desc')
    .execute();
  const all = rows.filter((row) => isAgency(row.kind as Office)) as RecipientBody[];
  const find = (kind: string, place: number): RecipientBody | undefined =>
    all.find((body) => body.kind === kind && body.range_low <= place && place <= body.range_high);
  return {
    all,
    find,
    above(body) {
      const kind = above[body.kind];
      return kind === undefined ? undefined : find(kind, body.region_code);
    },
  };
}
