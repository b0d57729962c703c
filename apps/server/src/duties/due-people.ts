import type { Day } from '@guitu/law';
import { dayOf, findDuty } from '@guitu/law';
import { read } from '@guitu/record';
import { sql } from 'kysely';

import { accessOf } from '../access/visitor.ts';
import type { Visitor } from '../access/visitor.ts';
import type { DueFilter, DuePeople } from '../contract/duties.ts';
import { loadPlaceNames, placeName } from '../pages/names.ts';
import { readMeasure } from '../pages/read-measure.ts';
import type { Transaction } from '../record-types.ts';
import type { Services } from '../services.ts';

/** As many people as one goes through in a round. */
const most = 300;

/** The people of the visitor's range who owe this now, village by village; with `everybody`, all who serve. */
export function findDuePeople(services: Services, visitor: Visitor, filter: DueFilter): Promise<DuePeople> {
  const { title, kind } = findDuty(filter.duty);
  return read(services.record, accessOf(visitor), async (transaction) => {
    const open = await openOccurrences(transaction, filter, dayOf(services.now()));
    const everybody = filter.everybody === 'true';
    let query = transaction
      .selectFrom('supervision_case')
      .leftJoin('person', 'person.id', 'supervision_case.person_id')
      .select(['supervision_case.id', 'supervision_case.person_name', 'supervision_case.measure'])
      .select(['supervision_case.level', 'supervision_case.office_code', 'supervision_case.holder_code'])
      .select('person.home_region_code')
      .where('supervision_case.status', '=', 'serving')
      .where('supervision_case.merged_into', 'is', null)
      .orderBy('person.home_region_code')
      .orderBy('supervision_case.name_sort')
      .limit(most);
    if (!everybody) {
      query = query.where(sql<boolean>`supervision_case.id = any(${[...open.keys()]}::uuid[])`);
    }
    const rows = await query.execute();
    const names = await loadPlaceNames(
      transaction,
      rows.map((row) => row.office_code ?? row.holder_code),
    );
    const villages = await loadRegionNames(
      transaction,
      rows.map((row) => row.home_region_code),
    );
    const people = rows.map((row) => ({
      caseId: row.id,
      name: row.person_name,
      measure: readMeasure(row.measure),
      level: row.level,
      officeName: placeName(names, row.office_code ?? row.holder_code),
      place: villages.get(row.home_region_code ?? 0) ?? '',
      due: open.get(row.id) ?? null,
    }));
    return { duty: filter.duty, title, kind, people };
  });
}

/** The oldest open instance of each case. */
async function openOccurrences(
  transaction: Transaction,
  filter: DueFilter,
  today: Day,
): Promise<ReadonlyMap<string, NonNullable<DuePeople['people'][number]['due']>>> {
  let query = transaction
    .selectFrom('occurrence')
    .distinctOn('case_id')
    .select(['case_id', 'key', 'from_on', 'until_on', 'planned_on', 'due_at', 'status'])
    .where('duty', '=', filter.duty)
    // What is still to begin is owed by nobody yet.
    .where('from_on', '<=', today)
    .orderBy('case_id')
    .orderBy('until_on');
  if (filter.until !== undefined) query = query.where('planned_on', '<=', filter.until);
  const rows = await query.execute();
  return new Map(
    rows.map((row) => [
      row.case_id,
      {
        key: row.key,
        from: row.from_on,
        until: row.until_on,
        plannedOn: row.planned_on,
        dueAt: row.due_at,
        status: row.status as 'expected' | 'missed',
      },
    ]),
  );
}

async function loadRegionNames(
  transaction: Transaction,
  codes: readonly (number | null)[],
): Promise<ReadonlyMap<number, string>> {
  const wanted = [...new Set(codes)].filter((code) => code !== null);
  if (wanted.length === 0) return new Map();
  const rows = await transaction
    .selectFrom('region')
    .select(['code', 'name'])
    .where('code', 'in', wanted)
    .execute();
  return new Map(rows.map(({ code, name }) => [code, name]));
}
