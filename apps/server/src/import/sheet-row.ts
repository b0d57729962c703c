import type { Cell } from '@guitu/law';
import type { JsonValue } from '@guitu/record';

import type { CellRemark, ReadRow } from './read-rows.ts';

/** The row as it came and what was said about it, as it lies sealed between check and report. */
export interface KeptRow {
  /** JSON of positions and cells: only the report looks into it. */
  readonly cells: string;
  readonly problems: readonly CellRemark[];
  readonly warnings: readonly CellRemark[];
  /** What importing the row would alter, in words; absent where it alters nothing that was there. */
  readonly changes?: string;
}

export function keepRow(
  row: ReadRow,
  problems: readonly CellRemark[],
  warnings: readonly CellRemark[],
  changes?: string,
): JsonValue {
  const kept: KeptRow = {
    cells: JSON.stringify([...row.cells]),
    problems,
    warnings,
    ...(changes === undefined ? {} : { changes }),
  };
  return kept as unknown as JsonValue;
}

/** The cells of a row as they came. */
export function keptCells({ cells }: KeptRow): readonly (readonly [position: number, cell: Cell])[] {
  return JSON.parse(cells) as readonly (readonly [number, Cell])[];
}

export function keptRow(sheet: JsonValue): KeptRow {
  return sheet as unknown as KeptRow;
}
