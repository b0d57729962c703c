import type { Cell as SheetCell, Fill, Worksheet } from 'exceljs';

/** One look for every workbook that leaves the system: quiet, printable, readable without its colours. */
export const fills = {
  heading: solid('FFE6EEF2'),
  required: solid('FFD3E3EA'),
  example: solid('FFF2F2F0'),
  problem: solid('FFFBE3B5'),
} satisfies Record<string, Fill>;

function solid(argb: string): Fill {
  return { type: 'pattern', pattern: 'solid', fgColor: { argb } };
}

export const dayFormat = 'yyyy-mm-dd';
export const textFormat = '@';

export function styleHeading(cell: SheetCell, fill: Fill = fills.heading): void {
  cell.font = { bold: true };
  cell.fill = fill;
  cell.alignment = { vertical: 'middle', horizontal: 'center', wrapText: true };
  cell.border = { bottom: { style: 'thin', color: { argb: 'FF9AA9B2' } } };
}

/** Rows up to the headings and the first columns stay in sight; the page is laid across and repeats its headings. */
export function freeze(sheet: Worksheet, row: number, column: number): void {
  sheet.views = [{ state: 'frozen', xSplit: column, ySplit: row }];
  sheet.pageSetup = {
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: `${row}:${row}`,
  };
}

/** Midnight UTC of a day: what exceljs writes as that day, whatever the time zone of the machine. */
export function sheetDate(day: string): Date {
  return new Date(`${day}T00:00:00.000Z`);
}
