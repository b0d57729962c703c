import { inflateSync } from 'node:zlib';

import { pdfOperations } from './pdfTokens.ts';

/**
 * Reads back the text of a PDF our typesetter wrote, for tests: glyph codes are turned into characters through the
 * ToUnicode tables in the file itself. It knows only what that typesetter writes and is no general reader.
 */
export interface PdfPage {
  /** Text in reading order, without line ends. */
  text: string;
  /** Watermark, header and page number. */
  artifacts: string;
  /** PostScript names of the fonts the page may use. */
  fonts: string[];
}

interface Font {
  name: string;
  characters: Map<number, string>;
}

export function readPdf(pdf: Uint8Array): PdfPage[] {
  const file = Buffer.from(pdf).toString('latin1');
  const objects = new Map<string, string>();
  for (const [, id, body] of file.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/gu)) {
    if (id !== undefined && body !== undefined) objects.set(id, body);
  }
  const kids = /\/Type \/Pages[\s\S]*?\/Kids \[([^\]]*)\]/u.exec(file)?.[1] ?? '';
  return [...kids.matchAll(/(\d+) 0 R/gu)].map(([, id]) => readPage(objects, need(objects, id)));
}

function readPage(objects: Map<string, string>, page: string): PdfPage {
  const fonts = readFonts(objects, page);
  const content = streamOf(need(objects, /\/Contents (\d+) 0 R/u.exec(page)?.[1]));
  // Marked content: an artifact is no text of the paper; a span with ActualText says itself what its glyphs mean.
  const marks: { artifact: boolean; replaced: boolean }[] = [];
  const read = { text: '', artifacts: '' };
  let characters = new Map<number, string>();
  for (const { operator, names, strings } of pdfOperations(content)) {
    if (operator === 'BDC' || operator === 'BMC') {
      const replaced = names.includes('ActualText');
      marks.push({ artifact: names[0] === 'Artifact', replaced });
      if (replaced) read[targetOf(marks)] += actualText(strings[0] ?? '');
    } else if (operator === 'EMC') marks.pop();
    else if (operator === 'Tf') characters = fonts.get(names[0] ?? '')?.characters ?? new Map();
    else if ((operator === 'TJ' || operator === 'Tj') && !marks.some((mark) => mark.replaced)) {
      read[targetOf(marks)] += strings.map((codes) => shownText(codes, characters)).join('');
    }
  }
  return { ...read, fonts: [...fonts.values()].map((font) => font.name) };
}

function targetOf(marks: readonly { artifact: boolean }[]): 'text' | 'artifacts' {
  return marks.some((mark) => mark.artifact) ? 'artifacts' : 'text';
}

function readFonts(objects: Map<string, string>, page: string): Map<string, Font> {
  const fonts = new Map<string, Font>();
  const list = /\/Font <<([\s\S]*?)>>/u.exec(page)?.[1] ?? '';
  for (const [, key, id] of list.matchAll(/\/(\w+) (\d+) 0 R/gu)) {
    const font = need(objects, id);
    fonts.set(key ?? '', {
      name: (/\/BaseFont \/\w+\+(\S+)/u.exec(font)?.[1] ?? '').replace(/-Identity-H$/u, ''),
      characters: readCharacters(streamOf(need(objects, /\/ToUnicode (\d+) 0 R/u.exec(font)?.[1]))),
    });
  }
  return fonts;
}

function shownText(codes: string, characters: Map<number, string>): string {
  let text = '';
  for (let at = 0; at < codes.length; at += 2) {
    text += characters.get(codes.charCodeAt(at) * 256 + codes.charCodeAt(at + 1)) ?? '\uFFFD';
  }
  return text;
}

function readCharacters(table: string): Map<number, string> {
  const characters = new Map<number, string>();
  for (const [, block] of table.matchAll(/beginbfchar([\s\S]*?)endbfchar/gu)) {
    for (const [, glyph, code] of (block ?? '').matchAll(/<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]*)>/gu)) {
      characters.set(
        Number.parseInt(glyph ?? '', 16),
        utf16(Buffer.from(code ?? '', 'hex').toString('latin1')),
      );
    }
  }
  return characters;
}

/** UTF-16 where it begins with a mark, else single bytes. */
function actualText(bytes: string): string {
  return bytes.startsWith('\u00FE\u00FF') ? utf16(bytes).replace('\uFEFF', '') : bytes;
}

function utf16(bytes: string): string {
  return Buffer.from(bytes, 'latin1').swap16().toString('utf16le');
}

function streamOf(object: string): string {
  const head = object.indexOf('stream\n');
  const body = object.slice(head + 'stream\n'.length, object.lastIndexOf('\nendstream'));
  const packed = object.slice(0, head).includes('/FlateDecode');
  return packed ? inflateSync(Buffer.from(body, 'latin1')).toString('latin1') : body;
}

function need(objects: Map<string, string>, id: string | undefined): string {
  const object = objects.get(id ?? '');
  if (object === undefined) throw new Error(`the file has no object ${id}`);
  return object;
}
