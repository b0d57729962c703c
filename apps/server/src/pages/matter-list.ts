import { holderOf, placeOf } from '@guitu/law';
import { read } from '@guitu/record';
import type { Access } from '@guitu/record';
import { sql } from 'kysely';

import type { Visitor, VisitorBody } from '../access/visitor.ts';
import { accessOf } from '../access/visitor.ts';
import type { MatterFilter, MatterList } from '../contract/matters.ts';
import { matterRowsQuery } from '../queries/matter-rows.ts';
import type { Transaction } from '../record-types.ts';
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
  return matterRowsPage(services, accessOf(visitor), visitor.body, filter);
}

/** The same of whatever this access sees. */
export function matterRowsPage(
  services: Services,
  access: Access,
  body: VisitorBody,
  filter: MatterFilter,
): Promise<MatterList> {
  return read(services.record, access, async (transaction) => {
    const { rows, total } = await matterRowsQuery(transaction, body, filter, services.now());
    const holders = rows.map((row) => holderOf(row.office_code ?? row.holder_code));
    const names = await loadPlaceNames(
      transaction,
      holders.map((holder) => holder.officeCode),
    );
    const waitsFor = await loadWaitingPlaces(
      transaction,
      rows.map((row) => row.id),
    );
    const bodyName = await loadBodyNames(transaction, [
      ...holders.flatMap(({ officeCode, countyCode, prefectureCode }) => [
        officeCode,
        countyCode,
        prefectureCode,
      ]),
      ...waitsFor.values(),
    ]);
    return {
      rows: rows.map((row) => {
        const holder = holderOf(row.office_code ?? row.holder_code);
        const person = {
          name: row.person_name,
          measure: readMeasure(row.measure),
          officeName: placeName(names, holder.officeCode),
        };
        // Not always a body of the place that holds the case: a relocation waits for the other county.
        const place = waitsFor.get(`${row.id}/${row.waiting_step}`);
        return matterRow(row, person, (office) => bodyName(office, place ?? placeOf(office, holder)));
      }),
      total,
      page: filter.page,
      size: filter.size,
    };
  });
}

/** The place whose body owes each step that these matters wait for, by `matter/step`. */
async function loadWaitingPlaces(
  transaction: Transaction,
  matterIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await transaction
    .selectFrom('task')
    .select(['task.matter_id', 'task.step', 'task.body_code'])
    .where(sql<boolean>`task.matter_id = any(${matterIds}::uuid[])`)
    .execute();
  return new Map(rows.map((row) => [`${row.matter_id}/${row.step}`, row.body_code]));
}
