import { getCodeTable } from '@guitu/law';
import type { Item, OfficeChoice } from '@guitu/law';
import type ExcelJS from 'exceljs';

import type { Visitor } from '../access/visitor.ts';
import type { ImportServices } from './check-import.ts';
import { findOffices } from './find-offices.ts';
import { dayFormat, fills, freeze, sheetDate, styleHeading, textFormat } from './sheet-style.ts';
import { writeCodeSheet } from './template-codes.ts';
import type { CodeSheet } from './template-codes.ts';
import { writeGuide } from './template-guide.ts';
import { templateItems } from './template-items.ts';
import { limits } from './workbook/limits.ts';

const HEADING_ROW = 3;
const EXAMPLE_ROW = 4;

/** The workbook to fill in: headings, hints, drop-down lists, one example row that is never imported, the code tables. */
export async function createTemplate(services: ImportServices, visitor: Visitor): Promise<Uint8Array> {
  const offices = await findOffices(services, visitor);
  const { default: excel } = await import('exceljs');
  const book = new excel.Workbook();
  const sheet = book.addWorksheet('名册');
  const codes = writeCodeSheet(book, offices);
  writeGuide(book);
  writePeopleSheet(sheet, codes, offices);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function writePeopleSheet(
  sheet: ExcelJS.Worksheet,
  codes: CodeSheet,
  offices: readonly OfficeChoice[],
): void {
  sheet.getCell(1, 1).value = '社区矫正对象名册';
  sheet.getCell(1, 1).font = { bold: true, size: 14 };
  sheet.getCell(2, 1).value =
    '深色标题必填。灰色的示例行不会导入，可以删去。填写办法见“填写说明”，可选的文字见“代码表”。';
  for (const [index, item] of templateItems.entries()) {
    const column = index + 1;
    const heading = sheet.getCell(HEADING_ROW, column);
    heading.value = item.title;
    styleHeading(heading, item.required === true ? fills.required : fills.heading);
    if (item.hint !== undefined) heading.note = item.hint;
    sheet.getColumn(column).width = Math.max(12, item.title.length * 2 + 2);
    // Text columns are text from the beginning, or Excel would change the numbers in them.
    sheet.getColumn(column).numFmt = item.kind === 'day' ? dayFormat : textFormat;
    writeExample(sheet.getCell(EXAMPLE_ROW, column), item, offices);
    addChoices(sheet, column, item, codes);
  }
  sheet.getRow(HEADING_ROW).height = 32;
  freeze(sheet, HEADING_ROW, 2);
}

function writeExample(cell: ExcelJS.Cell, item: Item, offices: readonly OfficeChoice[]): void {
  const example = item.kind === 'office' ? (offices.at(-1)?.name ?? item.example) : item.example;
  cell.fill = fills.example;
  cell.font = { italic: true, color: { argb: 'FF7A7A7A' } };
  if (example === undefined) return;
  cell.value = item.kind === 'day' ? sheetDate(example) : example;
}

/** A drop-down list for every column with a fixed set of words. Other words may still be typed: import says what it makes of them. */
function addChoices(sheet: ExcelJS.Worksheet, column: number, item: Item, codes: CodeSheet): void {
  const range =
    item.kind === 'office'
      ? codes.offices
      : item.codeTable && codes.labels.get(getCodeTable(item.codeTable).name);
  if (range === undefined || range === '') return;
  const letter = sheet.getColumn(column).letter;
  const rules = (
    sheet as unknown as { dataValidations: { add(range: string, rule: ExcelJS.DataValidation): void } }
  ).dataValidations;
  rules.add(`${letter}${EXAMPLE_ROW}:${letter}${EXAMPLE_ROW + limits.rows}`, {
    type: 'list',
    allowBlank: true,
    formulae: [range],
    showErrorMessage: false,
    showInputMessage: item.hint !== undefined,
    ...(item.hint === undefined ? {} : { promptTitle: item.title, prompt: item.hint }),
  });
}
