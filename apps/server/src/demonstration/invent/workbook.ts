import ExcelJS from 'exceljs';

/** An invented register as a plain workbook: a row of headings, then one row a person. */
export async function writeWorkbook(
  people: readonly Readonly<Record<string, string>>[],
): Promise<Uint8Array> {
  const headings = [...new Set(people.flatMap((person) => Object.keys(person)))];
  const book = new ExcelJS.Workbook();
  book
    .addWorksheet('名册')
    .addRows([headings, ...people.map((person) => headings.map((heading) => person[heading] ?? ''))]);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** The first sheet of a workbook as texts, row by row: what somebody sees who opens it. */
export async function readWorkbook(bytes: Uint8Array): Promise<readonly (readonly string[])[]> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Uint8Array.from(bytes).buffer);
  const rows: string[][] = [];
  book.worksheets[0]?.eachRow((row) => {
    const cells: string[] = [];
    row.eachCell({ includeEmpty: true }, (cell) => cells.push(cell.text));
    rows.push(cells);
  });
  return rows;
}
