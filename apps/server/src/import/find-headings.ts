import type { Item, OfficeChoice } from '@guitu/law';
import { getItem, matchHeading } from '@guitu/law';

import { ownHeadings } from './own-headings.ts';
import { UnreadableFile } from './workbook/import-refusal.ts';
import { limits } from './workbook/limits.ts';
import { lettersOf } from './workbook/references.ts';
import type { SheetRow } from './workbook/sheet.ts';

/** One column of the user's sheet. */
export interface Column {
  /** Counted from 0, as in the sheet. */
  readonly position: number;
  readonly heading: string;
  /** Absent for a column this system does not keep. */
  readonly item?: Item;
}

export interface Headings {
  readonly row: number;
  readonly columns: readonly Column[];
  /** What the user should know about the columns as a whole. */
  readonly notices: readonly string[];
}

/** Columns nobody expects to be imported: a running number, and what we ourselves added to a returned workbook. */
const silent: ReadonlySet<string> = new Set(['序号', ...Object.values(ownHeadings)]);

/** So few known headings may stand in any table; a register has at least a name and what it is about. */
const LEAST_KNOWN = 3;

/**
 * Finds the row of headings: the one in which most headings are known, among the first rows, whatever titles and notes stand above.
 * `only`: the one office whose register this is, so that no column has to name it. Undefined when the sheet is no register. Throws `UnreadableFile` when it is one, but its columns cannot be told apart.
 */
export function findHeadings(rows: readonly SheetRow[], only?: OfficeChoice): Headings | undefined {
  const candidates = rows
    .filter((row) => row.number <= limits.headingWithinRows)
    .map((row) => ({
      row,
      known: [...row.cells.values()].filter((cell) => matchHeading(cell.text) !== undefined).length,
    }));
  const best = candidates.toSorted((a, b) => b.known - a.known || a.row.number - b.row.number)[0];
  if (best === undefined || best.known < LEAST_KNOWN) return undefined;
  const notices: string[] = [];
  const columns = [...best.row.cells].map(([position, cell]) => {
    const match = matchHeading(cell.text);
    const heading = cell.text.replaceAll(/\s+/g, ' ');
    if (match !== undefined && 'item' in match) return { position, heading, item: match.item };
    if (match !== undefined) throw ambiguous(heading, position, match.among);
    if (!silent.has(heading)) notices.push(`“${heading}”列没有对应的项目，不导入。`);
    return { position, heading };
  });
  refuseTwice(columns);
  refuseMissing(columns, only === undefined ? needed : needed.filter((name) => name !== 'office'));
  return { row: best.row.number, columns, notices };
}

function ambiguous(heading: string, position: number, among: readonly Item[]): UnreadableFile {
  const titles = among.map((item) => `“${item.title}”`).join('或者');
  return new UnreadableFile(
    'import.heading',
    `${lettersOf(position)} 列的标题“${heading}”有几种含义，请改成${titles}后再导入。`,
  );
}

function refuseTwice(columns: readonly Column[]): void {
  for (const column of columns) {
    const other = columns.find((one) => one !== column && one.item !== undefined && one.item === column.item);
    if (other === undefined) continue;
    throw new UnreadableFile(
      'import.heading',
      `${lettersOf(column.position)} 列“${column.heading}”和 ${lettersOf(other.position)} 列“${other.heading}”都是“${column.item?.title ?? ''}”，请只留一列。`,
    );
  }
}

/** Without these columns every row would be faulty: one sentence says it better than a thousand. */
const needed = ['name', 'measure', 'office', 'termBegins', 'termEnds'];

function refuseMissing(columns: readonly Column[], names: readonly string[]): void {
  const missing = names.map(getItem).filter((item) => columns.every((column) => column.item !== item));
  if (missing.length === 0) return;
  throw new UnreadableFile(
    'import.heading',
    `没有找到${missing.map((item) => `“${item.title}”`).join('、')}列。请对照模板补上标题，列的顺序不限。`,
  );
}
