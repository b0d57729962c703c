import type { Day } from '@guitu/law';
import { addDays, dayOf, weekday } from '@guitu/law';
import { read } from '@guitu/record';
import { sql } from 'kysely';

import { accessOf } from '../access/visitor.ts';
import type { Visitor } from '../access/visitor.ts';
import type { AbsenceRow, HandoverRow, OfficePage } from '../contract/roster.ts';
import type { Row, Transaction } from '../record-types.ts';
import type { Services } from '../services.ts';
import { loadColleagues } from './colleagues.ts';
import { loadShifts } from './shifts.ts';

/** So many weeks of the duty roster are shown: the one that began on Monday, and the ones after. */
const weeks = 5;
const recentDays = 60;

/** The body from the inside. */
export async function officePage(services: Services, visitor: Visitor): Promise<OfficePage> {
  const colleagues = await loadColleagues(services, visitor);
  const today = dayOf(services.now());
  const monday = addDays(today, 1 - weekday(today));
  const { regionCode } = visitor.body;
  return read(services.record, accessOf(visitor), async (transaction) => {
    const counts = await countCases(transaction, visitor);
    const ofAccount = new Map(counts.map((row) => [row.account_id, row.cases]));
    return {
      today,
      colleagues: [
        ...colleagues.map(({ id, name, roles }) => ({
          id,
          name,
          roles: [...roles],
          cases: ofAccount.get(id) ?? 0,
        })),
        // Who works here no more and still answers for somebody: his desk is to be handed over.
        ...counts.flatMap(({ account_id: id, officer_name: name, cases }) =>
          id === null || colleagues.some((one) => one.id === id)
            ? []
            : [{ id, name: `${name ?? ''}（已离开）`, roles: [], cases }],
        ),
      ],
      unassigned: ofAccount.get(null) ?? 0,
      absences: await absencesOf(transaction, regionCode, today),
      shifts: await loadShifts(transaction, regionCode, monday, addDays(monday, 7 * weeks - 1)),
      handovers: await handoversOf(transaction, visitor, addDays(today, -recentDays)),
      mayGrant:
        visitor.account.roles.includes('approver') &&
        visitor.account.acting?.roles.includes('approver') !== true,
    };
  });
}

/** Of the people whose days are this body's work: how many each officer answers for, and how many nobody. */
function countCases(transaction: Transaction, { body }: Visitor) {
  return transaction
    .selectFrom('supervision_case')
    .leftJoin('case_officer', (join) =>
      join.onRef('case_officer.case_id', '=', 'supervision_case.id').on('case_officer.until_on', 'is', null),
    )
    .select(['case_officer.account_id', 'case_officer.officer_name'])
    .select(sql<number>`count(*)::integer`.as('cases'))
    .where('supervision_case.status', '=', 'serving')
    .where('supervision_case.merged_into', 'is', null)
    .where('supervision_case.holder_code', '=', body.regionCode)
    .groupBy(['case_officer.account_id', 'case_officer.officer_name'])
    .execute();
}

async function absencesOf(transaction: Transaction, placeCode: number, today: Day): Promise<AbsenceRow[]> {
  const rows = await transaction
    .selectFrom('absence')
    .selectAll()
    .where('holder_code', '=', placeCode)
    .where('until_on', '>=', addDays(today, -recentDays))
    .orderBy('from_on', 'desc')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    from: row.from_on,
    until: row.until_on,
    reason: row.reason,
    actingName: row.acting_name,
    grants: row.grants as AbsenceRow['grants'],
    ground: row.ground,
    enteredBy: row.entered_by,
    endedOn: row.ended_on,
    now: row.from_on <= today && today <= row.until_on && row.ended_on === null,
  }));
}

async function handoversOf(
  transaction: Transaction,
  { account, body }: Visitor,
  since: Day,
): Promise<HandoverRow[]> {
  const rows = await transaction
    .selectFrom('desk_handover')
    .selectAll()
    .where('holder_code', '=', body.regionCode)
    .where('on_day', '>=', since)
    .orderBy('entered_at', 'desc')
    .execute();
  return rows.map((row) => handoverRow(row, account.id));
}

export function handoverRow(row: Row<'desk_handover'>, accountId: string): HandoverRow {
  return {
    id: row.id,
    fromName: row.from_name,
    toName: row.to_name,
    on: row.on_day,
    note: row.note,
    people: row.case_ids.length,
    confirmedAt: row.confirmed_at,
    mine: row.confirmed_at === null && row.to_account === accountId,
  };
}
