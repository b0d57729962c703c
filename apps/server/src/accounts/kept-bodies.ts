import type { VisitorBody } from '../access/visitor.ts';
import type { Transaction } from '../record-types.ts';

/**
 * Whose accounts an administrator of an agency keeps: those of the agencies and the justice bureau of his place and below. Of courts,
 * procuratorates, police and prisons he keeps none: an agency does not hold the keys of those who watch it.
 */
const keptKinds = ['judicialOffice', 'countyAgency', 'prefectureAgency', 'provinceAgency', 'countyBureau'];

export function loadKeptBodies(transaction: Transaction, { low, high }: VisitorBody) {
  return transaction
    .selectFrom('body')
    .select(['id', 'name', 'kind', 'region_code'])
    .where('kind', 'in', keptKinds)
    .where('range_low', '>=', low)
    .where('range_high', '<=', high)
    .orderBy('region_code')
    .orderBy('kind')
    .execute();
}
