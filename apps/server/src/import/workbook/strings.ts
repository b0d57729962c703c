import { readXml } from './xml.ts';

/**
 * The shared strings of a workbook. Phonetic guides (拼音指南) stand beside the text in the same entry and are left out: a reader that
 * takes them in turns a name into its pinyin.
 */
export async function readSharedStrings(part: Buffer | undefined): Promise<readonly string[]> {
  const strings: string[] = [];
  if (part === undefined) return strings;
  let text = '';
  let inText = false;
  let phonetic = 0;
  await readXml(part, {
    open: (name) => {
      if (name === 'si') text = '';
      else if (name === 'rPh') phonetic += 1;
      else if (name === 't') inText = phonetic === 0;
    },
    text: (piece) => {
      if (inText) text += piece;
    },
    close: (name) => {
      if (name === 't') inText = false;
      else if (name === 'rPh') phonetic -= 1;
      else if (name === 'si') strings.push(unescape(text));
    },
  });
  return strings;
}

/** '_x000D_' is how a workbook writes a character XML cannot hold; '_x005F_' is the underscore that protects such a text. */
export function unescape(text: string): string {
  return text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_whole, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
