import {
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx';

import type { PaperBlock, PaperCell, PaperTable } from './blocks.ts';
import { twips } from './wordSetting.ts';
import type { WordSetting } from './wordSetting.ts';

/** Space between the frame of a cell and its text, in points. */
const inset = 4;
const line = { style: BorderStyle.SINGLE, size: 5, color: 'auto' };
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };

/** Sets what stands in a cell. */
type SetContent = (blocks: readonly PaperBlock[], setting: WordSetting) => (Paragraph | Table)[];

/** A table in a smaller size, its columns as wide as the template says; what is not fixed shares the rest. */
export function wordTable(table: PaperTable, { width, size }: WordSetting, setContent: SetContent): Table {
  const widths = columnWidths(table, width);
  const edge = table.framed ? line : none;
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twips(width), type: WidthType.DXA },
    columnWidths: widths.map(twips),
    borders: {
      top: edge,
      bottom: edge,
      left: edge,
      right: edge,
      insideHorizontal: edge,
      insideVertical: edge,
    },
    rows: rowsOf(table).map(
      (row) =>
        new TableRow({
          tableHeader: row.every(({ cell }) => cell.header),
          children: row.map(({ cell, column }) => {
            const own = widths.slice(column, column + cell.columns).reduce((sum, one) => sum + one, 0);
            return new TableCell({
              columnSpan: cell.columns,
              rowSpan: cell.rows,
              width: { size: twips(own), type: WidthType.DXA },
              margins: { top: twips(3), bottom: twips(3), left: twips(inset), right: twips(inset) },
              verticalAlign: VerticalAlign.CENTER,
              children: cellContent(setContent, aligned(table, cell, column), {
                size: table.framed ? Math.min(size, 11) : size,
                pitch: null,
                width: own - 2 * inset,
              }),
            });
          }),
        }),
    ),
  });
}

/** A cell has to have a paragraph, and ends with one. */
function cellContent(setContent: SetContent, blocks: readonly PaperBlock[], setting: WordSetting) {
  const content = setContent(blocks, setting);
  return content.at(-1) instanceof Paragraph ? content : [...content, new Paragraph({})];
}

/** What says nothing of its own stands as its column does. */
function aligned(table: PaperTable, cell: PaperCell, column: number): readonly PaperBlock[] {
  const align = cell.align ?? table.columns[column]?.align ?? 'left';
  return cell.blocks.map((block) =>
    block.kind === 'paragraph' && block.align === 'left' ? { ...block, align } : block,
  );
}

/** The cells row by row, each with the column it begins in; columns taken from above are left out. */
function rowsOf(table: PaperTable): { cell: PaperCell; column: number }[][] {
  const count = table.columns.length;
  const taken: number[] = Array.from({ length: count }, () => 0);
  const rows: { cell: PaperCell; column: number }[][] = [];
  let cells = [...table.cells];
  while (cells.length > 0) {
    const row: { cell: PaperCell; column: number }[] = [];
    for (let column = 0; column < count;) {
      const [cell] = cells;
      if ((taken[column] ?? 0) > 0 || cell === undefined) {
        column += 1;
        continue;
      }
      cells = cells.slice(1);
      row.push({ cell, column });
      taken.fill(cell.rows, column, column + cell.columns);
      column += cell.columns;
    }
    for (const column of taken.keys()) taken[column] = Math.max(0, (taken[column] ?? 0) - 1);
    rows.push(row);
  }
  return rows;
}

/** In points; a column without a width of its own counts as one share. */
function columnWidths({ columns }: PaperTable, width: number): number[] {
  const fixed = columns.reduce((sum, column) => sum + (column.width ?? 0), 0);
  const shares = columns.reduce(
    (sum, column) => sum + (column.width === undefined ? (column.share ?? 1) : 0),
    0,
  );
  const share = shares === 0 ? 0 : Math.max(0, width - fixed) / shares;
  return columns.map((column) => column.width ?? share * (column.share ?? 1));
}
