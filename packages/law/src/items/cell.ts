import type { Day } from '../time/day.ts';

/** One cell as it arrives, before anybody has understood it. */
export interface Cell {
  /** What the cell shows, without spaces at its ends. Never empty: an empty cell is no cell. */
  readonly text: string;
  /** The sheet holds a number, not text: leading zeros and digits after the fifteenth are already lost. */
  readonly numeric?: boolean;
  /** The sheet holds a date. */
  readonly day?: Day;
  /** The sheet holds a formula whose result is an error (#N/A, #REF! …). */
  readonly broken?: boolean;
}

/** What reading a cell gave: a value, or one sentence that says what to write instead. `note` is a remark that stops nobody. */
export type Read<T> =
  | { readonly value: T; readonly note?: string; readonly problem?: undefined }
  | { readonly value?: undefined; readonly problem: string };

const FULL_WIDTH_LETTERS = /[０-９Ａ-Ｚａ-ｚ]/g;
const INVISIBLE = /[\p{Cc}\p{Cf}]/gu;

/** What most cells consist of: signs that are meant as they stand and that NFKC leaves alone. */
const PLAIN = /^[\x20-\x7E\u4E00-\u9FFF]*$/;

/** Text as it was meant: no invisible characters, no spaces at the ends, full-width letters and digits made plain. Punctuation stays. */
export function tidy(text: string): string {
  if (PLAIN.test(text)) return text.trim();
  return text
    .replace(INVISIBLE, (sign) => ('\n\r\t'.includes(sign) ? sign : ''))
    .replace(FULL_WIDTH_LETTERS, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0))
    .replace(/[\u00A0\u3000\t]/g, ' ')
    .replace(/\r\n?/g, '\n')
    .trim();
}

/** For codes, numbers and dates, where no space and no full-width sign can carry a meaning. */
export function compact(text: string): string {
  if (PLAIN.test(text)) return text.includes(' ') ? text.replaceAll(' ', '') : text;
  return tidy(text).normalize('NFKC').replaceAll(/\s/g, '');
}

/** A long number that a sheet has turned into 5.33E+17, or a number cell whose digits after the fifteenth are gone. */
export function isDestroyedNumber(cell: Cell): boolean {
  const text = compact(cell.text);
  if (/^[+-]?\d+(\.\d+)?[eE]\+?\d+$/.test(text)) return true;
  return cell.numeric === true && text.replace(/\D/g, '').length > 15;
}
