import { officeNames } from '@guitu/law';
import { read } from '@guitu/record';

import type { Visitor } from '../access/visitor.ts';
import { accessOf } from '../access/visitor.ts';
import type { MatterFilter, MatterList } from '../contract/matters.ts';
import { matterRowsQuery } from '../queries/matter-rows.ts';
import type { Services } from '../services.ts';
import { matterRow } from './matter-row.ts';
import { loadPlaceNames, placeName } from './names.ts';
import { readMeasure } from './read-measure.ts';

/** Matters of the visitor's range: what waits on this desk by due time, or everything, newest first. */
export function listMatterPage(
  services: Services,
  visitor: Visitor,
  filter: MatterFilter,
): Promise<MatterList> {
  return read(services.record, accessOf(visitor), async (transaction) => {
    const { rows, total } = await matterRowsQuery(transaction, visitor.body, filter);
    const names = await loadPlaceNames(
      transaction,
      rows.map((row) => row.office_code ?? row.holder_code),
    );
    return {
      rows: rows.map((row) =>
        matterRow(
          row,
          {
            name: row.person_name,
            measure: readMeasure(row.measure),
            officeName: placeName(names, row.office_code ?? row.holder_code),
          },
          (office) => officeNames[office],
        ),
      ),
      total,
      page: filter.page,
      size: filter.size,
    };
  });
}
