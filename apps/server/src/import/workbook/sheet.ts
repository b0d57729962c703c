import type { Cell } from '@guitu/law';

import { UnreadableFile } from './import-refusal.ts';
import { limits } from './limits.ts';
import { columnOf, readMerges } from './references.ts';
import { readStoredCell } from './sheet-cell.ts';
import type { NumberStyle } from './styles.ts';
import { readXml } from './xml.ts';

/** One row that holds something. Columns count from 0, as the sheet has them. */
export interface SheetRow {
  /** As Excel numbers it, from 1. */
  readonly number: number;
  readonly cells: ReadonlyMap<number, Cell>;
}

export interface SheetContext {
  readonly strings: readonly string[];
  readonly styles: readonly NumberStyle[];
  readonly from1904: boolean;
}

/** Reads the rows of one sheet in order. `progress` hears how many there are so far. */
export async function readSheet(
  part: Buffer,
  context: SheetContext,
  progress?: (rows: number) => void,
): Promise<readonly SheetRow[]> {
  const rows: SheetRow[] = [];
  let number = 0;
  let column = -1;
  let cells = new Map<number, Cell>();
  let type: string | undefined;
  let style: NumberStyle | undefined;
  let value: string | undefined;
  let inline: string | undefined;
  let reading: 'value' | 'inline' | undefined;
  let phonetic = false;

  await readXml(
    part,
    {
      open: (name, attributes) => {
        if (name === 'row') {
          number = attributes['r'] === undefined ? number + 1 : Number(attributes['r']);
          column = -1;
          cells = new Map();
        } else if (name === 'c') {
          column = attributes['r'] === undefined ? column + 1 : columnOf(attributes['r']);
          type = attributes['t'];
          style = context.styles[Number(attributes['s'] ?? -1)];
          value = undefined;
          inline = undefined;
        } else if (name === 'v') {
          value = '';
          reading = 'value';
        } else if (name === 'rPh') phonetic = true;
        else if (name === 't' && !phonetic) {
          inline ??= '';
          reading = 'inline';
        }
      },
      text: (piece) => {
        if (reading === 'value') value += piece;
        else if (reading === 'inline') inline += piece;
      },
      close: (name) => {
        if (name === 'v' || name === 't') reading = undefined;
        else if (name === 'rPh') phonetic = false;
        else if (name === 'c') {
          const cell = readStoredCell({ type, style, value, inline }, context.strings, context.from1904);
          if (cell !== undefined && column < limits.columns) cells.set(column, checked(cell, number));
        } else if (name === 'row' && cells.size > 0) {
          rows.push({ number, cells });
          if (rows.length > limits.rows + limits.headingWithinRows) throw tooManyRows();
        }
      },
    },
    () => progress?.(rows.length),
  );
  return withMerges(rows, readMerges(part));
}

/** A cell merged downwards shows its value in every row it covers, as with one office name beside all its people. */
function withMerges(rows: readonly SheetRow[], merges: ReturnType<typeof readMerges>): readonly SheetRow[] {
  if (merges.length === 0) return rows;
  const byNumber = new Map(rows.map((row) => [row.number, new Map(row.cells)]));
  for (const { column, first, last } of merges) {
    const shown = byNumber.get(first)?.get(column);
    if (shown === undefined) continue;
    for (const row of rows) {
      if (row.number > first && row.number <= last) byNumber.get(row.number)?.set(column, shown);
    }
  }
  return rows.map((row) => ({ number: row.number, cells: byNumber.get(row.number) ?? row.cells }));
}

function checked(cell: Cell, row: number): Cell {
  if (cell.text.length <= limits.cellCharacters) return cell;
  throw new UnreadableFile(
    'import.tooLarge',
    `第 ${row} 行有一格超过 ${limits.cellCharacters} 个字，不像名册里的内容，请核对。`,
  );
}

function tooManyRows(): UnreadableFile {
  return new UnreadableFile(
    'import.tooManyRows',
    `一次最多导入 ${limits.rows} 行，请分成几个文件；如果下面是空行，请把它们删去。`,
  );
}
