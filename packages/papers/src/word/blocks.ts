/** A paper as its template says it, before it is laid out on pages (templates/common/blocks.typ). Sizes are in points. */
export interface DescribedPaper {
  margins: { top: number; bottom: number; left: number; right: number };
  blocks: readonly PaperBlock[];
}

export type PaperBlock =
  | { kind: 'title'; runs: readonly PaperRun[] }
  | {
      kind: 'paragraph';
      runs: readonly PaperRun[];
      align: Alignment;
      /** Whether the first line is set in by two characters. */
      indent: boolean;
      /** Space above, and at the right. */
      room: number;
      inset: number;
    }
  | { kind: 'rule'; style: 'solid' | 'dashed'; room: number }
  | { kind: 'pageBreak' }
  | PaperTable;

export interface PaperTable {
  kind: 'table';
  framed: boolean;
  columns: readonly { width?: number; share?: number; align: Alignment }[];
  /** In the order in which they fill the rows. */
  cells: readonly PaperCell[];
}

export interface PaperCell {
  columns: number;
  rows: number;
  /** Null: as its column. */
  align: Alignment | null;
  /** Stands in a row that is repeated on every page. */
  header: boolean;
  blocks: readonly PaperBlock[];
}

export type Alignment = 'left' | 'center' | 'right' | 'start' | 'end';

/** Words, a stretch to the right edge, or a new line. */
export type PaperRun =
  | { text: string; face: 'title' | 'label' | null; tab?: undefined; break?: undefined }
  | { tab: true; text?: undefined; break?: undefined }
  | { break: true; text?: undefined; tab?: undefined };

/** All words of a paper in reading order. */
export function textOfBlocks(blocks: readonly PaperBlock[]): string {
  return blocks.map(textOfBlock).join('\n');
}

function textOfBlock(block: PaperBlock): string {
  if (block.kind === 'table') return block.cells.map((cell) => textOfBlocks(cell.blocks)).join('\n');
  if (block.kind === 'title' || block.kind === 'paragraph') {
    return block.runs.map((run) => run.text ?? (run.tab ? '\t' : '\n')).join('');
  }
  return '';
}
