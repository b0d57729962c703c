import { openArchive } from './archive.ts';
import type { Archive } from './archive.ts';
import { damaged } from './import-refusal.ts';
import { readSheet } from './sheet.ts';
import type { SheetRow } from './sheet.ts';
import { readSharedStrings } from './strings.ts';
import { readStyles } from './styles.ts';
import { readXml } from './xml.ts';

/** A visible sheet of the workbook; its rows are read when asked for. */
export interface Sheet {
  readonly name: string;
  readonly rows: (progress?: (rows: number) => void) => Promise<readonly SheetRow[]>;
}

/**
 * Opens a workbook for reading. Written for this one purpose because the streaming reader of exceljs takes phonetic guides for text,
 * loses date formats when the styles come late in the file and keeps no limit on what it unpacks; its whole-file reader holds some
 * kilobytes for every cell. Throws `UnreadableFile`.
 */
export async function readWorkbook(bytes: Buffer): Promise<readonly Sheet[]> {
  const archive = openArchive(bytes);
  const book = await readBook(archive);
  const [strings, styles] = [
    await readSharedStrings(await archive.read(book.part('sharedStrings') ?? 'xl/sharedStrings.xml')),
    await readStyles(await archive.read(book.part('styles') ?? 'xl/styles.xml')),
  ];
  return book.sheets.map(({ name, path }) => ({
    name,
    rows: async (progress) => {
      const part = await archive.read(path);
      if (part === undefined) throw damaged();
      return readSheet(part, { strings, styles, from1904: book.from1904 }, progress);
    },
  }));
}

interface Book {
  readonly sheets: readonly { readonly name: string; readonly path: string }[];
  readonly from1904: boolean;
  /** Path of the one part of a kind, e.g. 'styles'. */
  readonly part: (kind: string) => string | undefined;
}

async function readBook(archive: Archive): Promise<Book> {
  const main = await archive.read('xl/workbook.xml');
  if (main === undefined) throw damaged();
  const relations = await readRelations(await archive.read('xl/_rels/workbook.xml.rels'));
  const sheets: { name: string; path: string }[] = [];
  let from1904 = false;
  await readXml(main, {
    open: (name, attributes) => {
      if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attributes['date1904'] ?? '');
      if (name !== 'sheet' || (attributes['state'] ?? 'visible') !== 'visible') return;
      const id = Object.entries(attributes).find(([key]) => key === 'id' || key.endsWith(':id'))?.[1];
      const path = relations.find((relation) => relation.id === id)?.path;
      if (path !== undefined && archive.has(path)) sheets.push({ name: attributes['name'] ?? '', path });
    },
  });
  return { sheets, from1904, part: (kind) => relations.find((relation) => relation.kind === kind)?.path };
}

async function readRelations(
  part: Buffer | undefined,
): Promise<readonly { id: string; kind: string; path: string }[]> {
  const relations: { id: string; kind: string; path: string }[] = [];
  if (part === undefined) throw damaged();
  await readXml(part, {
    open: (name, attributes) => {
      const { Id: id, Type: type, Target: target } = attributes;
      if (name !== 'Relationship' || id === undefined || type === undefined || target === undefined) return;
      const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
      relations.push({ id, kind: type.slice(type.lastIndexOf('/') + 1), path });
    },
  });
  return relations;
}
