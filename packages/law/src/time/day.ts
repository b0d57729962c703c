import { civilFromNumber, civilToNumber, daysInMonth } from './civil.ts';
import type { CivilDate } from './civil.ts';
import { InvalidValue } from './invalid-value.ts';

declare const dayBrand: unique symbol;

/** A calendar day in China, written 'YYYY-MM-DD'. Two days compare correctly as plain strings. */
export type Day = string & { readonly [dayBrand]: true };

/** Earlier or later years are typing mistakes, not dates of a living person's case. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 9999;

const SEPARATED = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const COMPACT = /^(\d{4})()(\d{2})(\d{2})$/;
const CHINESE = /^(\d{4})(年)(\d{1,2})月(\d{1,2})日?$/;

/** True when the text is 'YYYY-MM-DD' and that day exists (1900 to 9999). */
export function isDay(text: unknown): text is Day {
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  return exists(split(text));
}

/** Reads 'YYYY-MM-DD'. Throws `InvalidValue` 'day.impossible' for anything else, 2026-02-30 included. */
export function day(text: string): Day {
  if (isDay(text)) return text;
  throw new InvalidValue(
    'day.impossible',
    `“${text}”不是有效日期，请按“2026-01-05”的样式填写真实存在的日期。`,
    text,
  );
}

/**
 * Reads a day as people write it: 2026-01-05, 2026/1/5, 2026.1.5, 20260105, 2026年1月5日, also with
 * full-width digits and spaces. Undefined when it is none of these or the day does not exist.
 */
export function findDay(text: string): Day | undefined {
  const plain = text.normalize('NFKC').replaceAll(/\s/g, '');
  const match = SEPARATED.exec(plain) ?? COMPACT.exec(plain) ?? CHINESE.exec(plain);
  if (match === null) return undefined;
  const candidate = `${match[1]}-${match[3]?.padStart(2, '0')}-${match[4]?.padStart(2, '0')}`;
  return isDay(candidate) ? candidate : undefined;
}

/** The day of a civil date. Throws `InvalidValue` when there is no such day. */
export function dayFromCivil({ year, month, dayOfMonth }: CivilDate): Day {
  return day(`${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`);
}

/** Year, month (1 to 12) and day of the month. */
export function civilOf(value: Day): CivilDate {
  return split(value);
}

/** Days since 1970-01-01. */
export function dayNumber(value: Day): number {
  return civilToNumber(split(value));
}

/** The days from 1970 to 2106, each written when it is first asked for: a sweep asks for the same few hundred a million times. */
const written: (Day | undefined)[] = Array.from({ length: 50_000 });

/** The day that is `number` days after 1970-01-01. Throws outside 1900 to 9999. */
export function dayFromNumber(number: number): Day {
  const known = written[number];
  if (known !== undefined) return known;
  const made = dayFromCivil(civilFromNumber(number));
  if (number >= 0 && number < written.length) written[number] = made;
  return made;
}

function split(text: string): CivilDate {
  return {
    year: digit(text, 0) * 1000 + digit(text, 1) * 100 + digit(text, 2) * 10 + digit(text, 3),
    month: digit(text, 5) * 10 + digit(text, 6),
    dayOfMonth: digit(text, 8) * 10 + digit(text, 9),
  };
}

/** Without cutting the text to pieces: days are compared and counted more than anything else. */
function digit(text: string, at: number): number {
  return text.charCodeAt(at) - 48;
}

function exists({ year, month, dayOfMonth }: CivilDate): boolean {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) return false;
  return dayOfMonth >= 1 && dayOfMonth <= daysInMonth(year, month);
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}
