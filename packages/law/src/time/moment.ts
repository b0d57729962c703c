import { dayFromNumber, dayNumber, isDay } from './day.ts';
import { InvalidValue } from './invalid-value.ts';

declare const momentBrand: unique symbol;

/** A point in time, written in UTC with milliseconds: '2026-11-21T16:00:00.000Z'. Compares as a plain string. */
export type Moment = string & { readonly [momentBrand]: true };

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;
/** 1900-01-01T00:00Z; an offset may carry a text across it, and days before 1900 do not exist here. */
const FIRST_EPOCH = -2_208_988_800_000;
const SHAPE = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(?:Z|([+-])(\d{2}):(\d{2}))$/;

/** True for the one canonical spelling of a moment. */
export function isMoment(text: unknown): text is Moment {
  return typeof text === 'string' && findMoment(text) === text;
}

/** Like `moment`, but undefined when the text is no moment. */
export function findMoment(text: string): Moment | undefined {
  const epoch = readEpoch(text);
  return epoch === undefined ? undefined : momentFromEpoch(epoch);
}

/**
 * Reads an ISO 8601 moment with 'Z' or an offset and returns its canonical spelling; parts of a millisecond
 * are dropped. Throws `InvalidValue` 'moment.impossible' for anything else, a missing offset included.
 */
export function moment(text: string): Moment {
  const found = findMoment(text);
  if (found !== undefined) return found;
  throw new InvalidValue(
    'moment.impossible',
    `“${text}”不是有效时刻，请写明日期、时间和时区，例如“2026-11-22T08:30:00+08:00”。`,
    text,
  );
}

/** The moment `milliseconds` after 1970-01-01T00:00Z. */
export function momentFromEpoch(milliseconds: number): Moment {
  const whole = Math.floor(milliseconds);
  const days = Math.floor(whole / DAY_MS);
  const rest = whole - days * DAY_MS;
  const hour = two(Math.floor(rest / HOUR_MS));
  const minute = two(Math.floor(rest / MINUTE_MS) % 60);
  const second = two(Math.floor(rest / 1000) % 60);
  const fraction = String(rest % 1000).padStart(3, '0');
  return `${dayFromNumber(days)}T${hour}:${minute}:${second}.${fraction}Z` as Moment;
}

/** Milliseconds since 1970-01-01T00:00Z. */
export function epochOf(value: Moment): number {
  return readEpoch(value) ?? readEpoch(moment(value))!;
}

/** The moment `hours` later (earlier when negative); parts of an hour are allowed. */
export function addHours(value: Moment, hours: number): Moment {
  return momentFromEpoch(epochOf(value) + Math.round(hours * HOUR_MS));
}

/** Hours from `from` to `to`, parts included. */
export function hoursBetween(from: Moment, to: Moment): number {
  return (epochOf(to) - epochOf(from)) / HOUR_MS;
}

/** The spelling in which moments are kept; nearly every one that is read has it. */
const CANONICAL = /^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;

function readEpoch(text: string): number | undefined {
  if (CANONICAL.test(text)) return readCanonical(text);
  const match = SHAPE.exec(text);
  if (match === null || !isDay(match[1])) return undefined;
  const [, date, hour, minute, second = '0', fraction = '', sign, offsetHour = '0', offsetMinute = '0'] =
    match;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined;
  if (Number(offsetHour) > 14 || Number(offsetMinute) > 59) return undefined;
  const offset = (Number(offsetHour) * HOUR_MS + Number(offsetMinute) * MINUTE_MS) * (sign === '-' ? -1 : 1);
  const clock = Number(hour) * HOUR_MS + Number(minute) * MINUTE_MS + Number(second) * 1000;
  const epoch = dayNumber(date) * DAY_MS + clock + Number(fraction.padEnd(3, '0').slice(0, 3)) - offset;
  return epoch < FIRST_EPOCH ? undefined : epoch;
}

function readCanonical(text: string): number | undefined {
  const date = text.slice(0, 10);
  if (!isDay(date)) return undefined;
  const clock = digits(text, 11, 2) * HOUR_MS + digits(text, 14, 2) * MINUTE_MS + digits(text, 17, 2) * 1000;
  return dayNumber(date) * DAY_MS + clock + digits(text, 20, 3);
}

/** The number written in so many digits from a place on. */
function digits(text: string, at: number, count: number): number {
  let value = 0;
  for (let index = at; index < at + count; index += 1) value = value * 10 + text.charCodeAt(index) - 48;
  return value;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
