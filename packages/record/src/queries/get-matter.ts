import type { Selectable, Transaction } from 'kysely';

import type { DB, EventTable, MatterTable } from '../schema/tables.generated.ts';

/** A matter by id, or undefined: not there and not yours are the same. */
export function findMatter(
  transaction: Transaction<DB>,
  id: string,
): Promise<Selectable<MatterTable> | undefined> {
  return transaction.selectFrom('matter').selectAll().where('id', '=', id).executeTakeFirst();
}

/** An event with who recorded it. */
export type RecordedEvent = Selectable<EventTable> & {
  readonly who: string;
  readonly account_id: string;
  readonly body_id: string;
  readonly body_name: string;
  readonly definition_version: string;
};

/** The events of a matter in the order they were recorded; their bodies are still sealed. */
export function matterEvents(transaction: Transaction<DB>, matterId: string): Promise<RecordedEvent[]> {
  return recordedEvents(transaction)
    .where('event.matter_id', '=', matterId)
    .orderBy('event.sequence')
    .execute();
}

/** The events of all matters of a case. */
export function caseEvents(transaction: Transaction<DB>, caseId: string): Promise<RecordedEvent[]> {
  return recordedEvents(transaction)
    .where('event.case_id', '=', caseId)
    .orderBy('event.matter_id')
    .orderBy('event.sequence')
    .execute();
}

function recordedEvents(transaction: Transaction<DB>) {
  return transaction
    .selectFrom('event')
    .innerJoin('change', 'change.id', 'event.change_id')
    .selectAll('event')
    .select(['change.actor_name as who', 'change.account_id', 'change.body_id', 'change.body_name'])
    .select(['change.definition_version']);
}
