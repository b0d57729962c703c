import type { ResumeEntry } from '../../../api/types.ts';

/** A line while it is being written: nothing is ever absent, only empty. */
export interface ResumeRow {
  from: string;
  until: string;
  organisation: string;
  position: string;
  note: string;
}

export const emptyRow: ResumeRow = { from: '', until: '', organisation: '', position: '', note: '' };

export function rowsOfEntries(entries: readonly ResumeEntry[]): readonly ResumeRow[] {
  return entries.map((entry) => ({
    from: entry.from ?? '',
    until: entry.until ?? '',
    organisation: entry.organisation,
    position: entry.position ?? '',
    note: entry.note ?? '',
  }));
}

/** Lines that say nothing are left out. */
export function entriesOfRows(rows: readonly ResumeRow[]): readonly ResumeEntry[] {
  const given = (text: string) => (text.trim() === '' ? null : text.trim());
  return rows
    .filter((row) => Object.values(row).some((text: string) => text.trim() !== ''))
    .map((row) => ({
      from: given(row.from),
      until: given(row.until),
      organisation: row.organisation.trim(),
      position: given(row.position),
      note: given(row.note),
    }));
}

/** The line one place up or down; at the ends nothing moves. */
export function moved<T>(rows: readonly T[], index: number, by: 1 | -1): readonly T[] {
  const target = index + by;
  const one = rows[index];
  const other = rows[target];
  if (one === undefined || other === undefined) return rows;
  return rows.map((row, at) => (at === index ? other : at === target ? one : row));
}
