import type { Day } from '@guitu/law';
import { addDays } from '@guitu/law';
import { sql } from 'kysely';

import type { VisitorBody } from '../access/visitor.ts';
import type { Transaction } from '../record-types.ts';

/** So many days before the day for which it is planned something comes onto 今日. */
const aheadDays = 7;
const most = 400;

/**
 * What is open of the duties of people whose days are this body's own work: those a judicial office holds, or those a county works
 * without one.
 */
export function loadDueDuties(transaction: Transaction, body: VisitorBody, today: Day) {
  return (
    transaction
      .selectFrom('occurrence')
      .innerJoin('supervision_case', 'supervision_case.id', 'occurrence.case_id')
      .leftJoin('body as office', (join) =>
        join
          .onRef('office.region_code', '=', 'supervision_case.office_code')
          .on('office.kind', '=', 'judicialOffice'),
      )
      .select(['occurrence.case_id', 'occurrence.key', 'occurrence.duty', 'occurrence.from_on'])
      .select(['occurrence.until_on', 'occurrence.planned_on', 'occurrence.due_at', 'occurrence.status'])
      .select(['supervision_case.person_name', 'supervision_case.measure', 'office.name as office_name'])
      .where('occurrence.planned_on', '<=', addDays(today, aheadDays))
      .where('occurrence.from_on', '<=', today)
      // Those of its own place: what offices below hold is theirs to do. An index finds them.
      .where('occurrence.holder_code', '=', body.regionCode)
      .orderBy('occurrence.until_on')
      .orderBy('supervision_case.name_sort')
      .orderBy('occurrence.key')
      .limit(most)
      .execute()
  );
}

export type DueDuty = Awaited<ReturnType<typeof loadDueDuties>>[number];

/** The same, counted, for each office under an agency: what is due up to today, and what was missed. */
export function countDueDuties(transaction: Transaction, today: Day) {
  return transaction
    .selectFrom('occurrence')
    .select(['occurrence.holder_code', 'occurrence.duty'])
    .select(sql<number>`count(*) filter (where status = 'expected')::integer`.as('due'))
    .select(sql<number>`count(*) filter (where status = 'missed')::integer`.as('missed'))
    .where('occurrence.planned_on', '<=', today)
    .groupBy(['occurrence.holder_code', 'occurrence.duty'])
    .orderBy('occurrence.holder_code')
    .execute();
}
