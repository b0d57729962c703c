import { holderOf, placeOf } from '@guitu/law';
import { read } from '@guitu/record';
import type { Access } from '@guitu/record';
import { sql } from 'kysely';

import type { Visitor, VisitorBody } from '../access/visitor.ts';
import { accessOf } from '../access/visitor.ts';
import type { MatterFilter, MatterList } from '../contract/matters.ts';
import { matterRowsQuery } from '../queries/matter-rows.ts';
import type { Row, Transaction } from '../record-types.ts';
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
    const tasks = await loadTasks(
      transaction,
      rows.map((row) => row.id),
    );
    const waitsFor = new Map(tasks.map((task) => [`${task.matter_id}/${task.step}`, task.body_code]));
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
        // On one's own list stands what one owes oneself, not what another body owes sooner.
        const own = filter.waiting === 'mine' ? ownTask(tasks, row.id, body) : undefined;
        const shown = own === undefined ? row : { ...row, ...waitingFor(own) };
        const code = own?.body_code ?? place;
        return matterRow(shown, person, (office) => bodyName(office, code ?? placeOf(office, holder)));
      }),
      total,
      page: filter.page,
      size: filter.size,
    };
  });
}

type TaskRow = Pick<
  Row<'task'>,
  'matter_id' | 'step' | 'office' | 'body_code' | 'since' | 'due_at' | 'required'
>;

/** The steps that these matters wait for, the soonest first. */
function loadTasks(transaction: Transaction, matterIds: readonly string[]): Promise<TaskRow[]> {
  return transaction
    .selectFrom('task')
    .select(['matter_id', 'step', 'office', 'body_code', 'since', 'due_at', 'required'])
    .where(sql<boolean>`task.matter_id = any(${matterIds}::uuid[])`)
    .orderBy('due_at')
    .orderBy('step')
    .execute();
}

function ownTask(tasks: readonly TaskRow[], matterId: string, body: VisitorBody): TaskRow | undefined {
  return tasks.find(
    (task) =>
      task.matter_id === matterId &&
      task.required &&
      task.body_code === body.regionCode &&
      task.office === body.kind,
  );
}

function waitingFor({ step, office, since, due_at }: TaskRow) {
  return { waiting_step: step, waiting_office: office, waiting_since: since, waiting_due: due_at };
}
