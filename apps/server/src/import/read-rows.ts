import { setImmediate } from 'node:timers/promises';

import { checkRow, compact, detectStyle, getCodeTable, getItem, readCell, registerEntry } from '@guitu/law';
import type {
  Cell,
  ColumnStyle,
  Day,
  Item,
  ItemKind,
  ItemValue,
  ItemValues,
  Reading,
  RegisterEntry,
  Remark,
} from '@guitu/law';

import type { Column, Headings } from './find-headings.ts';
import { withTwins } from './twins.ts';
import type { RowNumber } from './twins.ts';
import type { SheetRow } from './workbook/sheet.ts';

/** A sentence about one cell of the user's sheet; `column` is the heading as the user wrote it. */
export interface CellRemark {
  readonly column: string;
  readonly text: string;
}

/** One row of the user's sheet as it was understood. */
export interface ReadRow {
  readonly number: number;
  readonly cells: ReadonlyMap<number, Cell>;
  /** Absent when the row has problems. */
  readonly entry?: RegisterEntry;
  readonly problems: readonly CellRemark[];
  readonly warnings: readonly CellRemark[];
  /** By which the same person is recognised, as far as they could be read. */
  readonly numbers: readonly RowNumber[];
}

const BETWEEN_PAUSES = 100;

/** Reads the rows below the headings. Example rows of the template are left out and counted. */
export async function readRows(
  rows: readonly SheetRow[],
  headings: Headings,
  reading: Reading,
  today: Day,
  progress?: (done: number) => void,
): Promise<{
  readonly rows: readonly ReadRow[];
  readonly skipped: number;
  readonly notices: readonly string[];
}> {
  const below = rows.filter((row) => row.number > headings.row && holdsItems(row, headings.columns));
  const meant = below.filter((row) => !isExample(row, headings.columns));
  const styles = new Map(headings.columns.map((column) => [column, styleOf(column, meant)]));
  const read: ReadRow[] = [];
  for (const [index, row] of meant.entries()) {
    read.push(readRow(row, headings.columns, styles, reading, today));
    if (index % BETWEEN_PAUSES === BETWEEN_PAUSES - 1) {
      progress?.(index + 1);
      await setImmediate();
    }
  }
  // Which table the codes of a column were taken from is said, not only decided.
  const notices = [...styles].flatMap(([{ heading }, { generation }]) =>
    generation === undefined ? [] : [`“${heading}”列的代码按 ${generation} 年版代码表理解。`],
  );
  return { rows: withTwins(read), skipped: below.length - meant.length, notices };
}

/** A row in which only unknown columns or a running number are filled is no person. */
function holdsItems(row: SheetRow, columns: readonly Column[]): boolean {
  return columns.some((column) => column.item !== undefined && row.cells.has(column.position));
}

/** The row of the template that shows how to fill in: its name begins with 示例. */
function isExample(row: SheetRow, columns: readonly Column[]): boolean {
  const position = columns.find((column) => column.item?.name === 'name')?.position ?? -1;
  return row.cells.get(position)?.text.startsWith('示例') === true;
}

function styleOf(column: Column, rows: readonly SheetRow[]): ColumnStyle {
  if (column.item?.codeTable === undefined) return { balanced: false, zeroLost: false };
  const cells = rows.map((row) => row.cells.get(column.position)).filter((cell) => cell !== undefined);
  return detectStyle(getCodeTable(column.item.codeTable), cells);
}

function readRow(
  row: SheetRow,
  columns: readonly Column[],
  styles: ReadonlyMap<Column, ColumnStyle>,
  reading: Reading,
  today: Day,
): ReadRow {
  const values: Record<string, ItemValue> = {};
  const problems: CellRemark[] = [];
  const warnings: CellRemark[] = [];
  const unread = new Set<string>();
  // A judicial office imports its own register: nothing else can be meant.
  const [office, ...others] = reading.offices;
  if (office !== undefined && others.length === 0) values['office'] = office;
  for (const column of columns) {
    const cell = row.cells.get(column.position);
    const { item } = column;
    if (cell === undefined || item === undefined || isBlank(cell, item)) continue;
    const read = readCell(item, cell, styles.get(column) ?? { balanced: false, zeroLost: false }, reading);
    if (read.value === undefined) {
      unread.add(item.name);
      problems.push({ column: column.heading, text: read.problem });
    } else {
      values[item.name] = read.value;
      if (read.note !== undefined) warnings.push({ column: column.heading, text: read.note });
    }
  }
  const check = checkRow(values, today, unread);
  problems.push(...check.problems.map((remark) => placed(remark, columns)));
  warnings.push(...check.warnings.map((remark) => placed(remark, columns)));
  const read = {
    number: row.number,
    cells: row.cells,
    problems,
    warnings,
    numbers: numbersOf(check.values, columns),
  };
  return problems.length > 0 ? read : { ...read, entry: registerEntry(check.values) };
}

/** How what stands for nothing begins, or what cannot be told before it is tidied. */
const MAY_BE_BLANK = /^[-—–/\\Nn无没暂不未空]|[^\x20-\x7E\u4E00-\u9FFF]/;

/** People fill an unknown value with a stroke or with 无; where that is no value of the item, nothing was said. */
function isBlank(cell: Cell, item: Item): boolean {
  if (cell.broken === true) return false;
  if (!MAY_BE_BLANK.test(cell.text)) return false;
  const text = compact(cell.text);
  if (/^([-—–/\\]+|N\/A)$/i.test(text)) return true;
  return !saysNone.has(item.kind) && /^(无|没有|暂无|不详|未知|空)$/.test(text);
}

const saysNone: ReadonlySet<ItemKind> = new Set<ItemKind>([
  'code',
  'text',
  'longText',
  'name',
  'office',
  'county',
]);

function numbersOf(values: ItemValues, columns: readonly Column[]): readonly RowNumber[] {
  return ['idNumber', 'externalNumber'].flatMap((item) => {
    const value = values[item];
    return typeof value === 'string' ? [{ item, column: headingOf(item, columns), value }] : [];
  });
}

function placed(remark: Remark, columns: readonly Column[]): CellRemark {
  return { column: headingOf(remark.item, columns), text: remark.text };
}

/** An item without a column of its own is named by its title: the user has to add the column. */
export function headingOf(item: string, columns: readonly Column[]): string {
  return columns.find((column) => column.item?.name === item)?.heading ?? getItem(item).title;
}
