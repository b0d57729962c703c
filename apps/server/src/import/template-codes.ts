import { codeTables } from '@guitu/law';
import type { CodeTable, OfficeChoice } from '@guitu/law';
import type { Workbook, Worksheet } from 'exceljs';

import { freeze, styleHeading, textFormat } from './sheet-style.ts';
import { lettersOf } from './workbook/references.ts';

/** Where the words of each table stand, for the drop-down lists. */
export interface CodeSheet {
  /** Table name to the range of its words. */
  readonly labels: ReadonlyMap<string, string>;
  /** The range of the names of the offices; empty when there are none. */
  readonly offices: string;
}

const FIRST_ROW = 3;

/** Writes the sheet of code tables: for each table the words, and the codes of both generations beside them. */
export function writeCodeSheet(book: Workbook, offices: readonly OfficeChoice[]): CodeSheet {
  const sheet = book.addWorksheet('代码表');
  const labels = new Map<string, string>();
  let column = 1;
  for (const table of codeTables) {
    labels.set(table.name, writeTable(sheet, column, table));
    column += 4;
  }
  const names = offices.map((office) => [office.name, String(office.code).slice(0, 9)]);
  const range = writeColumns(sheet, column, '司法所', ['名称', '区划代码'], names);
  freeze(sheet, 2, 0);
  return { labels, offices: offices.length === 0 ? '' : range };
}

function writeTable(sheet: Worksheet, column: number, table: CodeTable): string {
  const rows = new Map<string, [string, string, string]>();
  for (const generation of ['2021', '2017', 'guitu'] as const) {
    for (const { code, label, means } of table.codes[generation] ?? []) {
      if (table.notOffered?.includes(means) === true) continue;
      const row = rows.get(label) ?? [label, '', ''];
      if (generation !== 'guitu') row[generation === '2021' ? 1 : 2] = code;
      rows.set(label, row);
    }
  }
  return writeColumns(sheet, column, table.title, ['文字', '2021 年版', '2017 年版'], [...rows.values()]);
}

/** Returns the range of the first column. */
function writeColumns(
  sheet: Worksheet,
  column: number,
  title: string,
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  sheet.getCell(1, column).value = title;
  sheet.getCell(1, column).font = { bold: true };
  for (const [index, heading] of headings.entries()) {
    styleHeading(sheet.getCell(2, column + index));
    sheet.getCell(2, column + index).value = heading;
    sheet.getColumn(column + index).width = index === 0 ? 22 : 10;
    sheet.getColumn(column + index).numFmt = textFormat;
  }
  for (const [index, row] of rows.entries()) {
    for (const [offset, text] of row.entries()) {
      if (text !== '') sheet.getCell(FIRST_ROW + index, column + offset).value = text;
    }
  }
  const letters = lettersOf(column - 1);
  return `'代码表'!$${letters}$${FIRST_ROW}:$${letters}$${FIRST_ROW + Math.max(0, rows.length - 1)}`;
}
