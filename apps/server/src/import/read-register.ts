import type { Day, Reading } from '@guitu/law';

import { findHeadings } from './find-headings.ts';
import type { Headings } from './find-headings.ts';
import type { ImportStep } from './import-view.ts';
import { readRows } from './read-rows.ts';
import type { ReadRow } from './read-rows.ts';
import { UnreadableFile } from './workbook/import-refusal.ts';
import { readWorkbook } from './workbook/read-workbook.ts';

/** A register as it was understood. */
export interface ReadRegister {
  readonly headings: Headings;
  readonly rows: readonly ReadRow[];
  readonly skipped: number;
  readonly notices: readonly string[];
}

/**
 * Reads the register in a workbook: the first visible sheet that has known headings. Throws `UnreadableFile` with a sentence when
 * there is none, or nothing in it.
 */
export async function readRegister(
  bytes: Buffer,
  reading: Reading,
  today: Day,
  progress: (stage: ImportStep['stage'], done: number, total: number) => void = () => undefined,
): Promise<ReadRegister> {
  const sheets = await readWorkbook(bytes);
  for (const sheet of sheets) {
    const sheetRows = await sheet.rows((rows) => progress('reading', rows, 0));
    const headings = findHeadings(sheetRows, reading.offices.length === 1 ? reading.offices[0] : undefined);
    if (headings === undefined) continue;
    const total = sheetRows.filter((row) => row.number > headings.row).length;
    const { rows, skipped, notices } = await readRows(sheetRows, headings, reading, today, (done) =>
      progress('checking', done, total),
    );
    if (rows.length === 0) {
      throw new UnreadableFile('import.empty', `工作表“${sheet.name}”的标题下面没有人员。请填好名册再导入。`);
    }
    const others = sheets
      .filter((one) => one !== sheet && !ownSheets.has(one.name))
      .map((one) => `“${one.name}”`);
    const unread = others.length === 0 ? [] : [`只读了工作表“${sheet.name}”，没有读${others.join('、')}。`];
    return { headings, rows, skipped, notices: [...unread, ...headings.notices, ...notices] };
  }
  throw new UnreadableFile(
    'import.noRegister',
    '没有找到名册：前 30 行里没有“姓名”“矫正类别”这样的标题。请下载模板，把人员填在标题下面，或者给自己的表补上标题。',
  );
}

/** Sheets of our own template that hold no people. */
const ownSheets: ReadonlySet<string> = new Set(['填写说明', '代码表']);
