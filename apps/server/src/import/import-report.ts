import type { Cell } from '@guitu/law';
import { findImportRun, readStagedRows } from '@guitu/record';
import type { ImportRun } from '@guitu/record';
import type ExcelJS from 'exceljs';

import { accessOf } from '../access/visitor.ts';
import type { Visitor } from '../access/visitor.ts';
import type { ImportServices } from './check-import.ts';
import { ownHeadings } from './own-headings.ts';
import { keptCells, keptRow } from './sheet-row.ts';
import type { KeptRow } from './sheet-row.ts';
import { dayFormat, fills, freeze, sheetDate, styleHeading, textFormat } from './sheet-style.ts';

/**
 * The user's own rows, each in its own place, with the cells that have problems marked and the sentences beside them. Mended, the
 * workbook can be uploaded as it is. Undefined when there is no such import of the visitor's body, or it was never checked.
 */
export async function importReport(
  services: ImportServices,
  visitor: Visitor,
  id: string,
): Promise<Uint8Array | undefined> {
  const access = accessOf(visitor);
  const run = await findImportRun(services.record, access, id);
  if (run === undefined || run.report.columns === undefined) return undefined;
  const rows = await readStagedRows(services.record, access, run);
  const { default: excel } = await import('exceljs');
  const book = new excel.Workbook();
  const sheet = book.addWorksheet('名册');
  const columns = run.report.columns.filter(({ heading }) => !isOwn(heading));
  const beside = Math.max(-1, ...columns.map(({ position }) => position)) + 2;
  writeHeadings(sheet, run, columns, beside);
  for (const row of rows) writeRow(sheet, row.number, keptRow(row.content.sheet), columns, beside);
  freeze(sheet, headingRow(run), 1);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

type Columns = NonNullable<ImportRun['report']['columns']>;

function writeHeadings(sheet: ExcelJS.Worksheet, run: ImportRun, columns: Columns, beside: number): void {
  const row = headingRow(run);
  if (row > 1)
    sheet.getCell(1, 1).value =
      '黄色格子有问题，说明在最右边的“问题说明”列。改好后把这个文件直接再导入一次。';
  for (const { position, heading } of columns) {
    const cell = sheet.getCell(row, position + 1);
    cell.value = heading;
    styleHeading(cell);
    sheet.getColumn(position + 1).width = 16;
  }
  for (const [index, heading] of [ownHeadings.problems, ownHeadings.warnings].entries()) {
    const cell = sheet.getCell(row, beside + index);
    cell.value = heading;
    styleHeading(cell);
    sheet.getColumn(beside + index).width = 60;
  }
}

function writeRow(
  sheet: ExcelJS.Worksheet,
  number: number,
  kept: KeptRow,
  columns: Columns,
  beside: number,
): void {
  const wanted = new Set(columns.map(({ position }) => position));
  for (const [position, cell] of keptCells(kept)) {
    if (wanted.has(position)) writeCell(sheet.getCell(number, position + 1), cell);
  }
  const faulty = new Set(kept.problems.map((problem) => problem.column));
  for (const { position, heading } of columns) {
    if (faulty.has(heading)) sheet.getCell(number, position + 1).fill = fills.problem;
  }
  writeLines(sheet.getCell(number, beside), kept.problems.map(lineOf));
  const changes = kept.changes === undefined ? [] : [`将更新：${kept.changes}`];
  writeLines(sheet.getCell(number, beside + 1), [...changes, ...kept.warnings.map(lineOf)]);
  if (kept.problems.length > 0) sheet.getCell(number, beside).fill = fills.problem;
}

function lineOf({ column, text }: KeptRow['problems'][number]): string {
  return `【${column}】${text}`;
}

function writeLines(cell: ExcelJS.Cell, lines: readonly string[]): void {
  if (lines.length === 0) return;
  cell.value = lines.join('\n');
  cell.alignment = { wrapText: true, vertical: 'top' };
}

/** As it came: dates stay dates, numbers stay numbers, text stays text even where it looks like a number. */
function writeCell(target: ExcelJS.Cell, cell: Cell): void {
  if (cell.day !== undefined) {
    target.value = sheetDate(cell.day);
    target.numFmt = dayFormat;
  } else if (cell.numeric === true) {
    target.value = Number(cell.text);
  } else {
    target.value = cell.text;
    target.numFmt = textFormat;
  }
}

/** Rows stand where they stood in the user's file, so that a sentence that names a row names it here as well. */
function headingRow(run: ImportRun): number {
  return run.report.headingRow ?? 1;
}

function isOwn(heading: string): boolean {
  return heading === ownHeadings.problems || heading === ownHeadings.warnings;
}
