import { readXml } from './xml.ts';

/** What the number format of a cell makes of a number. */
export interface NumberStyle {
  readonly isDate: boolean;
  /** Digits a format like 000000 fills up to; 0 for any other format. */
  readonly zeros: number;
}

const plain: NumberStyle = { isDate: false, zeros: 0 };

/** Formats without text of their own: 14 to 22 and, in Chinese workbooks, 27 to 36 and 50 to 58 show a day. */
function isBuiltInDate(id: number): boolean {
  return (
    (id >= 14 && id <= 17) ||
    id === 22 ||
    (id >= 27 && id <= 31) ||
    id === 36 ||
    (id >= 50 && id <= 54) ||
    id === 57 ||
    id === 58
  );
}

/** The style of each cell format by its index. */
export async function readStyles(part: Buffer | undefined): Promise<readonly NumberStyle[]> {
  const styles: NumberStyle[] = [];
  if (part === undefined) return styles;
  const formats = new Map<number, string>();
  let inCellFormats = false;
  await readXml(part, {
    open: (name, attributes) => {
      if (name === 'numFmt') formats.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
      else if (name === 'cellXfs') inCellFormats = true;
      else if (name === 'xf' && inCellFormats) {
        const id = Number(attributes['numFmtId'] ?? 0);
        const format = formats.get(id);
        styles.push(format === undefined ? { isDate: isBuiltInDate(id), zeros: 0 } : styleOf(format));
      }
    },
    close: (name) => {
      if (name === 'cellXfs') inCellFormats = false;
    },
  });
  return styles;
}

/** Reads a format such as yyyy"年"m"月"d"日" or 000000. Colours, locales and quoted words say nothing about the kind. */
export function styleOf(format: string): NumberStyle {
  const bare = (format.split(';')[0] ?? '').replaceAll(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '');
  if (/^0{2,}$/.test(bare)) return { isDate: false, zeros: bare.length };
  if (/[yd]/i.test(bare) || (/m/i.test(bare) && !/[hs0#?]/i.test(bare))) return { isDate: true, zeros: 0 };
  return plain;
}
