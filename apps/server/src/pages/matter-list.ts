import { holderOf, placeOf } from '@guitu/law';
import { read } from '@guitu/record';

import type { Visitor } from '../access/visitor.ts';
import { accessOf } from '../access/visitor.ts';
import type { MatterFilter, MatterList } from '../contract/matters.ts';
import { matterRowsQuery } from '../queries/matter-rows.ts';
import type { Services } from '../services.ts';
import { matterRow } from './matter-row.ts';
import { loadBodyNames, loadPlaceNames, placeName } from './names.ts';
import { readMeasure } from './read-measure.ts';

/** Matters of the visitor's range: what waits on this desk by due time, or everything, newest first. */
export function listMatterPage(
  services: Services,
  visitor: Visitor,
  filter: MatterFilter,
): Promise<MatterList> {
  return read(services.record, accessOf(visitor), async (transaction) => {
    const { rows, total } = await matterRowsQuery(transaction, visitor.body, filter);
    const holders = rows.map((row) => holderOf(row.office_code ?? row.holder_code));
    const names = await loadPlaceNames(
      transaction,
      holders.map((holder) => holder.officeCode),
    );
    const bodyName = await loadBodyNames(
      transaction,
      holders.flatMap(({ officeCode, countyCode, prefectureCode }) => [
        officeCode,
        countyCode,
        prefectureCode,
      ]),
    );
    return {
      rows: rows.map((row) => {
        const holder = holderOf(row.office_code ?? row.holder_code);
        const person = {
          name: row.person_name,
          measure: readMeasure(row.measure),
          officeName: placeName(names, holder.officeCode),
        };
        return matterRow(row, person, (office) => bodyName(office, placeOf(office, holder)));
      }),
      total,
      page: filter.page,
      size: filter.size,
    };
  });
}
