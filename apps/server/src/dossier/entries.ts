import type { EntryKind, FormValues, Moment } from '@guitu/law';
import { entryForms } from '@guitu/law';
import { openValues } from '@guitu/record';
import { sql } from 'kysely';

import { describeValues } from '../papers/compose/describe-values.ts';
import type { Transaction } from '../record-types.ts';
import type { Services } from '../services.ts';
import type { RecordSheet } from './piece.ts';

/** A daily entry with its values opened. */
export interface FiledEntry {
  readonly id: string;
  readonly kind: EntryKind;
  readonly happenedAt: Moment;
  readonly recordedAt: Moment;
  readonly enteredBy: string;
  readonly values: FormValues;
  readonly text: string;
}

/** Which entries are read: all of them, those of a sheet, or those with which files may have been handed in. */
export type EntryChoice = 'all' | 'withFiles' | Pick<RecordSheet, 'kind' | 'year'>;

const kinds = Object.keys(entryForms) as EntryKind[];
const fileNames = [...new Set(kinds.flatMap(fileFields))];

/** Daily entries of a case, oldest first. One that was withdrawn stays, and says so. */
export async function loadEntries(
  services: Services,
  transaction: Transaction,
  { id: caseId, key_id: keyId }: { readonly id: string; readonly key_id: string },
  choice: EntryChoice,
): Promise<readonly FiledEntry[]> {
  const rows = await transaction
    .selectFrom('daily_entry')
    .selectAll()
    .where('case_id', '=', caseId)
    .$if(choice === 'withFiles', (query) => query.where(sql<boolean>`body ?| ${fileNames}::text[]`))
    .$if(typeof choice !== 'string', (query) => {
      const { kind, year } = choice as Pick<RecordSheet, 'kind' | 'year'>;
      return query
        .where('kind', '=', kind)
        .where(sql`extract(year from happened_at at time zone 'Asia/Shanghai')`, '=', year);
    })
    .orderBy('happened_at')
    .orderBy('id')
    .execute();
  const entries: FiledEntry[] = [];
  for (const row of rows) {
    const kind = row.kind as EntryKind;
    const values = (await openValues(services.record, transaction, row.body, keyId)) as FormValues;
    const told = describeValues(entryForms[kind], values);
    entries.push({
      id: row.id,
      kind,
      happenedAt: row.happened_at as Moment,
      recordedAt: row.recorded_at as Moment,
      enteredBy: row.entered_by,
      values,
      text: row.withdrawn_at === null ? told : `（已撤回：${row.withdrawn_reason ?? ''}）${told}`,
    });
  }
  return entries;
}

function fileFields(kind: EntryKind): readonly string[] {
  return Object.entries(entryForms[kind])
    .filter(([, field]) => field.kind === 'evidence')
    .map(([name]) => name);
}
