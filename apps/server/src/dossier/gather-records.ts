import type { EntryKind, FormValues, Moment } from '@guitu/law';
import { dayOf, entryForms, entryKindNames, formatDay } from '@guitu/law';
import { openValues } from '@guitu/record';

import { describeValues } from '../papers/compose/describe-values.ts';
import type { Transaction } from '../record-types.ts';
import type { Services } from '../services.ts';
import { evidenceIn, titleOf } from './gather-scans.ts';
import type { GatheredPiece } from './piece.ts';

/** A daily entry with its values opened. */
export interface FiledEntry {
  readonly id: string;
  readonly kind: EntryKind;
  readonly happenedAt: Moment;
  readonly recordedAt: Moment;
  readonly enteredBy: string;
  readonly values: FormValues;
  readonly text: string;
  readonly withdrawn: string | null;
}

/** Every daily entry of a case, oldest first. One that was withdrawn stays, and says so. */
export async function loadEntries(
  services: Services,
  transaction: Transaction,
  caseId: string,
  keyId: string,
): Promise<readonly FiledEntry[]> {
  const rows = await transaction
    .selectFrom('daily_entry')
    .selectAll()
    .where('case_id', '=', caseId)
    .orderBy('happened_at')
    .orderBy('id')
    .execute();
  const entries: FiledEntry[] = [];
  for (const row of rows) {
    const kind = row.kind as EntryKind;
    const values = (await openValues(services.record, transaction, row.body, keyId)) as FormValues;
    const told = describeValues(entryForms[kind], values);
    const withdrawn = row.withdrawn_at === null ? null : (row.withdrawn_reason ?? '');
    entries.push({
      id: row.id,
      kind,
      happenedAt: row.happened_at as Moment,
      recordedAt: row.recorded_at as Moment,
      enteredBy: row.entered_by,
      values,
      text: withdrawn === null ? told : `（已撤回：${withdrawn}）${told}`,
      withdrawn,
    });
  }
  return entries;
}

/** One sheet of records a kind and year, and what was handed in with the entries. */
export function recordPieces(caseId: string, entries: readonly FiledEntry[]): readonly GatheredPiece[] {
  const sheets = new Map<string, FiledEntry[]>();
  for (const entry of entries) {
    const key = `${entry.kind}:${dayOf(entry.happenedAt).slice(0, 4)}`;
    sheets.set(key, [...(sheets.get(key) ?? []), entry]);
  }
  const href = `/cases/${caseId}/duties`;
  const work = { part: 'work', stage: 'supervision', ofOffice: true, href } as const;
  const records = [...sheets].map(([key, of]): GatheredPiece => {
    const last = of.at(-1)!;
    const title = `${entryKindNames[last.kind]}记录（${key.slice(-4)}年）`;
    return {
      ...work,
      id: `records:${key}`,
      title: title.replace('）', `，${of.length}条）`),
      responsible: namesOf(of),
      on: dayOf(last.happenedAt),
      at: last.recordedAt,
      source: {
        kind: 'records',
        sheet: {
          title,
          rows: of.map(({ happenedAt, text, enteredBy }) => ({
            on: dayOf(happenedAt),
            text: text === '' ? '（没有写其他内容）' : text,
            enteredBy,
          })),
        },
      },
    };
  });
  const scans = entries.flatMap((entry) =>
    evidenceIn(entry.values).map((one): GatheredPiece => ({
      ...work,
      id: `scan:${one.hash}`,
      title: `${titleOf(one)}（扫描件）`,
      responsible: entry.enteredBy,
      on: dayOf(entry.happenedAt),
      at: entry.recordedAt,
      note: `${formatDay(dayOf(entry.happenedAt))}${entryKindNames[entry.kind]}`,
      source: { kind: 'scan', hash: one.hash },
    })),
  );
  return [...records, ...scans];
}

function namesOf(entries: readonly FiledEntry[]): string {
  const names = [...new Set(entries.map(({ enteredBy }) => enteredBy))];
  return names.length > 2 ? `${names.slice(0, 2).join('、')}等` : names.join('、');
}
