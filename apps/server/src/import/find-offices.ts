import { findRegion } from '@guitu/law';
import type { OfficeChoice } from '@guitu/law';
import { read } from '@guitu/record';

import { accessOf } from '../access/visitor.ts';
import type { Visitor } from '../access/visitor.ts';
import type { Services } from '../services.ts';

/** The bodies that may hold a case of this register: judicial offices and county agencies inside the range of the importing body. */
export function findOffices(
  services: Pick<Services, 'record'>,
  visitor: Visitor,
): Promise<readonly OfficeChoice[]> {
  const { low, high } = visitor.body;
  return read(services.record, accessOf(visitor), async (transaction) => {
    const bodies = await transaction
      .selectFrom('body')
      .select(['name', 'region_code'])
      .where('kind', 'in', ['judicialOffice', 'countyAgency'])
      .where('range_low', '>=', low)
      .where('range_high', '<=', high)
      .orderBy('region_code')
      .execute();
    return bodies.map(({ name, region_code: code }) => ({
      code,
      name,
      regionName: findRegion(code)?.name ?? name,
    }));
  });
}
