import { dayFormat, freeze, sheetDate, styleHeading, textFormat } from './sheet-style.ts';

/** One column of a list as it is seen. */
export interface ExportColumn {
  /** Member of the row. */
  readonly name: string;
  /** The heading on the screen. */
  readonly title: string;
  readonly kind?: 'text' | 'day' | 'number';
  /** In characters. */
  readonly width?: number;
}

/** What a member of a row may be; everything else is written as the words `text` gives for it. */
export type ExportValue = string | number | boolean | null | undefined | readonly string[];

export interface ExportOrder {
  readonly title: string;
  readonly columns: readonly ExportColumn[];
  readonly rows: readonly Readonly<Record<string, ExportValue>>[];
  /** A line under the table: who took it out and when. */
  readonly footer?: string;
}

/** Writes a list exactly as it is seen: these columns, these rows, in this order. Text is never taken for a formula. */
export async function exportCases(order: ExportOrder): Promise<Uint8Array> {
  const { default: excel } = await import('exceljs');
  const book = new excel.Workbook();
  const sheet = book.addWorksheet(sheetName(order.title));
  sheet.addRow(order.columns.map((column) => column.title));
  for (const [index, column] of order.columns.entries()) {
    sheet.getColumn(index + 1).width = column.width ?? widthOf(column, order.rows);
    styleHeading(sheet.getCell(1, index + 1));
  }
  for (const row of order.rows) {
    const written = sheet.addRow([]);
    for (const [index, column] of order.columns.entries()) {
      const cell = written.getCell(index + 1);
      const value = row[column.name];
      if (value === undefined || value === null || value === '') continue;
      if (column.kind === 'day' && typeof value === 'string') {
        cell.value = sheetDate(value.slice(0, 10));
        cell.numFmt = dayFormat;
      } else if (typeof value === 'number') cell.value = value;
      else {
        cell.value = textOf(value);
        cell.numFmt = textFormat;
      }
    }
  }
  if (order.footer !== undefined) sheet.addRows([[], [order.footer]]);
  freeze(sheet, 1, 1);
  sheet.autoFilter = {
    from: { row: 1, column: 1 },
    to: { row: order.rows.length + 1, column: order.columns.length },
  };
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function textOf(value: string | number | boolean | readonly string[]): string {
  if (typeof value === 'boolean') return value ? '是' : '否';
  return Array.isArray(value) ? value.join('、') : String(value);
}

const SHORT = 8;
const LONG = 40;

function widthOf(column: ExportColumn, rows: ExportOrder['rows']): number {
  if (column.kind === 'day') return 12;
  const lengths = rows.slice(0, 200).map((row) => textOf(row[column.name] ?? '').length * 2);
  return Math.min(LONG, Math.max(SHORT, column.title.length * 2 + 2, ...lengths));
}

/** Excel takes 31 characters and none of these signs. */
function sheetName(title: string): string {
  return title
    .replaceAll(/[\\/?*[\]:]/g, ' ')
    .trim()
    .slice(0, 31);
}
