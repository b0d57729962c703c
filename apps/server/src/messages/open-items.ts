import type { Day, Moment } from '@guitu/law';
import { addDays, dayOf, endOfDay } from '@guitu/law';

import { muteOf } from '../queries/desk-findings.ts';
import type { Transaction } from '../record-types.ts';
import type { RecipientBody, Recipients } from './recipients.ts';

/** Something a body owes. `cause` is the same as long as it is the same thing. */
export interface OpenItem {
  readonly body: RecipientBody;
  readonly cause: string;
  readonly dueAt: string | null;
}

/**
 * Everything that is open and owed by a corrections agency: steps, deadlines that nothing else speaks of, findings, what is expected of the
 * people of an office by now, and papers to be served. Reads in five sets, whatever the number of bodies.
 */
export async function loadOpenItems(
  transaction: Transaction,
  recipients: Recipients,
  now: Moment,
): Promise<readonly OpenItem[]> {
  const until = endOfDay(addDays(dayOf(now), 3));
  const found = [
    ...(await tasks(transaction)),
    ...(await silentClocks(transaction, until)),
    ...(await findings(transaction, dayOf(now))),
    ...(await occurrences(transaction, dayOf(now))),
  ];
  const copies = await unservedPapers(transaction, recipients);
  const owed = found.flatMap(({ office, place, cause, dueAt }) => {
    const body = recipients.find(office, place);
    return body === undefined ? [] : [{ body, cause, dueAt }];
  });
  return [...owed, ...copies];
}

interface Found {
  readonly office: string;
  readonly place: number;
  readonly cause: string;
  readonly dueAt: string | null;
}

async function tasks(transaction: Transaction): Promise<Found[]> {
  const rows = await transaction
    .selectFrom('task')
    .select(['matter_id', 'step', 'office', 'body_code', 'due_at'])
    .where('required', '=', true)
    .execute();
  return rows.map((row) => ({
    office: row.office,
    place: row.body_code,
    cause: `task/${row.matter_id}/${row.step}`,
    dueAt: row.due_at,
  }));
}

/** What a county watches over: a court that has not answered, a person who has not come back. */
async function silentClocks(transaction: Transaction, until: Moment): Promise<Found[]> {
  const rows = await transaction
    .selectFrom('clock')
    .select(['matter_id', 'name', 'due_at', 'holder_code'])
    .where('stopped_at', 'is', null)
    .where('due_at', '<', until)
    .where((row) =>
      row.not(
        row.exists(
          row
            .selectFrom('task')
            .select('task.step')
            .whereRef('task.matter_id', '=', 'clock.matter_id')
            .whereRef('task.due_at', '=', 'clock.due_at'),
        ),
      ),
    )
    // One cause is counted once: a finding of the same matter speaks of it already.
    .where((row) =>
      row.not(
        row.exists(
          row
            .selectFrom('finding')
            .select('finding.id')
            .whereRef('finding.case_id', '=', 'clock.case_id')
            .whereRef('finding.matter_id', '=', 'clock.matter_id')
            .where('finding.cleared_at', 'is', null)
            .where('finding.severity', '<>', 'info'),
        ),
      ),
    )
    .execute();
  return rows.map((row) => ({
    office: 'countyAgency',
    place: row.holder_code,
    cause: `clock/${row.matter_id}/${row.name}`,
    dueAt: row.due_at,
  }));
}

/** Not those that were muted for a while, nor those that a duty raises about its own missed occurrences: these are counted themselves. */
async function findings(transaction: Transaction, today: Day): Promise<Found[]> {
  const rows = await transaction
    .selectFrom('finding')
    .select(['case_id', 'matter_id', 'code', 'office', 'place_code', 'holder_code', 'due_at'])
    .where('cleared_at', 'is', null)
    .where('severity', '<>', 'info')
    .where('office', 'is not', null)
    .where((row) => row.not(row.exists(muteOf(row, today))))
    .where((row) => row.or([row('action', 'is', null), row.not(row('action', '?', 'entry'))]))
    .execute();
  return rows.map((row) => ({
    office: row.office ?? '',
    place: row.place_code ?? row.holder_code,
    cause: `finding/${row.case_id}/${row.matter_id ?? ''}/${row.code}`,
    dueAt: row.due_at,
  }));
}

async function occurrences(transaction: Transaction, today: Day): Promise<Found[]> {
  const rows = await transaction
    .selectFrom('occurrence')
    .select(['case_id', 'key', 'due_at', 'planned_on', 'holder_code'])
    .where('planned_on', '<=', today)
    .execute();
  return rows.map((row) => ({
    office: 'judicialOffice',
    place: row.holder_code,
    cause: `occurrence/${row.case_id}/${row.key}`,
    // On the day it is planned for it waits for today, however long its window is.
    dueAt: row.planned_on === today ? null : row.due_at,
  }));
}

/** Papers to be served or sent, for the body that keeps the file. */
async function unservedPapers(transaction: Transaction, recipients: Recipients): Promise<OpenItem[]> {
  const rows = await transaction
    .selectFrom('outbox')
    .leftJoin('paper', 'paper.id', 'outbox.paper_id')
    .select(['outbox.id', 'outbox.holder_code'])
    .where('outbox.status', '=', 'waiting')
    .where('outbox.case_id', 'is not', null)
    .where((row) => row.or([row('paper.status', 'is', null), row('paper.status', '=', 'issued')]))
    .execute();
  return rows.flatMap((row) => {
    const body = recipients.all.find((one) => one.region_code === row.holder_code);
    return body === undefined ? [] : [{ body, cause: `copy/${row.id}`, dueAt: null }];
  });
}
