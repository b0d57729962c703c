import type { ActorStamp, MatterEvent, MatterEventBody, Mode, Moment, Procedure, Refusal } from '@guitu/law';
import { openValues, sealValues } from '@guitu/record';
import type { JsonValue, Record as GuituRecord } from '@guitu/record';

import type { Row, Transaction } from '../record-types.ts';

type EventRow = Row<'event'>;

/** What stands in `event.body`: everything that has no column of its own. */
type StoredBody = MatterEventBody & { readonly by: ActorStamp; readonly irregularities: readonly Refusal[] };

/** The columns and the sealed body of an event, ready to be written. */
export async function storeEvent(
  record: GuituRecord,
  transaction: Transaction,
  keyId: string,
  procedure: Procedure,
  event: MatterEvent,
): Promise<
  Pick<
    EventRow,
    'sequence' | 'type' | 'step' | 'happened_at' | 'learned_at' | 'recorded_at' | 'mode' | 'schema_version'
  > & { body: JsonValue }
> {
  const { sequence, happenedAt, learnedAt, recordedAt, mode, schema, ...body } = event;
  return {
    sequence,
    type: event.type,
    step: 'step' in event ? event.step : null,
    happened_at: happenedAt,
    learned_at: learnedAt,
    recorded_at: recordedAt,
    mode,
    schema_version: schema,
    body: await sealValues(record, transaction, plain(body), sensitiveNames(procedure, event), keyId),
  };
}

/** An event as it was written. Reading needs no list of fields: what is sealed says so itself. */
export async function readEvent(
  record: GuituRecord,
  transaction: Transaction,
  keyId: string,
  row: EventRow,
): Promise<MatterEvent> {
  const body: unknown = await openValues(record, transaction, row.body, keyId);
  return {
    ...(body as StoredBody),
    sequence: row.sequence,
    happenedAt: row.happened_at as Moment,
    learnedAt: (row.learned_at ?? row.recorded_at) as Moment,
    recordedAt: row.recorded_at as Moment,
    mode: row.mode as Mode,
    schema: row.schema_version,
  };
}

/** The names under which this event carries values that are stored encrypted. */
export function sensitiveNames(
  procedure: Procedure,
  event: Pick<MatterEventBody, 'type'> & { step?: string; field?: string },
): readonly string[] {
  const form = event.step === undefined ? {} : (procedure.steps[event.step]?.form ?? {});
  const names = Object.keys(form).filter((name) => form[name]?.sensitive === true);
  return event.field !== undefined && names.includes(event.field) ? [...names, 'old', 'new'] : names;
}

/** Law's values are plain data; this drops members that are undefined, as storing them would. */
function plain(value: unknown): JsonValue {
  return JSON.parse(JSON.stringify(value)) as JsonValue;
}
