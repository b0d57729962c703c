import type { EntryKind, FormValues, Moment } from '@guitu/law';
import { fulfilmentOf } from '@guitu/law';
import { json, newId, sealValues, stamp } from '@guitu/record';
import type { JsonValue } from '@guitu/record';

import { adoptFiles } from '../command/adopt-evidence.ts';
import type { CaseFile } from '../command/case-file.ts';
import type { Work } from '../command/work.ts';
import { sensitiveFields } from './entry-values.ts';

export interface NewEntry {
  readonly kind: EntryKind;
  readonly happenedAt: Moment;
  readonly values: FormValues;
  readonly occurrence?: string | undefined;
  readonly roundId?: string | undefined;
}

/** Writes one daily entry; answers with its id. */
export async function writeEntry(work: Work, file: CaseFile, entry: NewEntry): Promise<string> {
  const { transaction, change, services } = work;
  const { case: row } = file.registers;
  const id = newId();
  await adoptFiles(work, row.id, [entry.values]);
  const plain = JSON.parse(JSON.stringify(entry.values)) as JsonValue;
  const body = await sealValues(services.record, transaction, plain, sensitiveFields(entry.kind), row.key_id);
  const { counts, also } = fulfilmentOf(entry.kind, entry.values);
  await transaction
    .insertInto('daily_entry')
    .values({
      id,
      case_id: row.id,
      kind: entry.kind,
      happened_at: entry.happenedAt,
      recorded_at: change.at,
      body: json(body),
      counts,
      also: [...also],
      occurrence: entry.occurrence ?? null,
      round_id: entry.roundId ?? null,
      entered_by: work.actor.name,
      holder_code: row.holder_code,
      ...stamp(change),
    })
    .execute();
  return id;
}
