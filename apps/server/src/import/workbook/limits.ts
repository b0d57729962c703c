/** What one import takes. A county's register has some hundreds of rows; everything beyond this is a mistake or an attack. */
export const limits = {
  /** Size of the uploaded file. */
  fileBytes: 20 * 1024 * 1024,
  /** Size of one part of the workbook once unpacked: a compressed file may hide a thousand times its size. */
  partBytes: 80 * 1024 * 1024,
  parts: 2_000,
  rows: 5_000,
  columns: 200,
  /** Characters of one cell: what Excel itself allows. */
  cellCharacters: 32_767,
  /** Rows above the headings that may hold titles and notes. */
  headingWithinRows: 30,
} as const;
