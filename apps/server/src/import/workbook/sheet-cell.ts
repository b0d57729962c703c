import { addDays, day } from '@guitu/law';
import type { Cell, Day } from '@guitu/law';

import { unescape } from './strings.ts';
import type { NumberStyle } from './styles.ts';

/** A cell as the sheet stores it. */
export interface StoredCell {
  readonly type: string | undefined;
  readonly style: NumberStyle | undefined;
  /** Content of the value element; undefined where there is none. */
  readonly value: string | undefined;
  /** Text written into the cell itself. */
  readonly inline: string | undefined;
}

const LAST_SERIAL = 2_958_465;

/** What the cell shows, or nothing for an empty one. */
export function readStoredCell(
  cell: StoredCell,
  strings: readonly string[],
  from1904: boolean,
): Cell | undefined {
  switch (cell.type) {
    case 's':
      return words(strings[Number(cell.value)]);
    case 'inlineStr':
      return words(cell.inline === undefined ? undefined : unescape(cell.inline));
    case 'str':
      return words(cell.value === undefined ? undefined : unescape(cell.value));
    case 'e':
      return { text: cell.value ?? '#N/A', broken: true };
    case 'b':
      return { text: cell.value === '1' ? '是' : '否' };
    case 'd':
      return words(cell.value?.slice(0, 10));
    default:
      return number(cell, from1904);
  }
}

function words(text: string | undefined): Cell | undefined {
  const trimmed = text?.trim();
  return trimmed === undefined || trimmed === '' ? undefined : { text: trimmed };
}

function number({ value, style }: StoredCell, from1904: boolean): Cell | undefined {
  if (value === undefined || value.trim() === '') return undefined;
  const amount = Number(value);
  if (!Number.isFinite(amount)) return { text: value, broken: true };
  if (style?.isDate === true) {
    const shown = dayOfSerial(Math.floor(amount) + (from1904 ? 1462 : 0));
    if (shown !== undefined) return { text: shown, day: shown };
  }
  const digits = plainDigits(amount);
  if (style !== undefined && style.zeros > digits.length && /^\d+$/.test(digits))
    return { text: digits.padStart(style.zeros, '0') };
  return { text: digits, numeric: true };
}

/** Day 1 is 1900-01-01, and the sheet believes in a 29 February 1900 (day 60), so days after it count from two days earlier. */
function dayOfSerial(serial: number): Day | undefined {
  if (serial < 1 || serial === 60 || serial > LAST_SERIAL) return undefined;
  return addDays(day('1900-01-01'), serial < 60 ? serial - 1 : serial - 2);
}

/** 5.33401199001011E+17 is written with all the digits it still has. */
function plainDigits(amount: number): string {
  return Number.isInteger(amount) && Math.abs(amount) < 1e21 ? BigInt(amount).toString() : String(amount);
}
