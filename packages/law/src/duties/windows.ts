import { civilFromNumber, civilToNumber, daysInMonth } from '../time/civil.ts';
import { dayFromNumber } from '../time/day.ts';
import type { Day } from '../time/day.ts';
import type { Moment } from '../time/moment.ts';
import { endOfDay } from '../time/zone.ts';

/** How often something is owed: so many times a period of the calendar. */
export interface Quota {
  readonly times: number;
  readonly every: 'week' | 'month' | 'quarter';
}

/** Days in which something is owed once. Numbers are days since 1970-01-01, first and last included. */
export interface Window {
  /** The part of an occurrence's key after its duty: period and number in it. */
  readonly name: string;
  readonly first: number;
  readonly last: number;
  readonly from: Day;
  readonly until: Day;
  readonly dueAt: Moment;
}

/** A week, a month or a quarter, and how it has been cut so far. */
export interface Period {
  readonly name: string;
  readonly first: number;
  readonly last: number;
  readonly cuts: Map<number, readonly Window[]>;
}

/** Windows are the same for everybody: made once. A few hundred in a year, whatever the number of cases. */
const windows = new Map<string, Window>();
const periods: Readonly<Record<Quota['every'], Map<number, Period>>> = {
  week: new Map(),
  month: new Map(),
  quarter: new Map(),
};

/** A window of these days. */
export function windowOf(name: string, first: number, last: number): Window {
  const key = `${name} ${first} ${last}`;
  const known = windows.get(key);
  if (known !== undefined) return known;
  const until = dayFromNumber(last);
  const made = { name, first, last, from: dayFromNumber(first), until, dueAt: endOfDay(until) };
  windows.set(key, made);
  return made;
}

/** The windows of a period, side by side without a gap, as equal as whole days allow. */
export function windowsIn({ name, first, last, cuts }: Period, times: number): readonly Window[] {
  const known = cuts.get(times);
  if (known !== undefined) return known;
  const length = last - first + 1;
  const count = Math.max(1, Math.min(times, length));
  const cut = Array.from({ length: count }, (_, index) =>
    windowOf(
      `${name}/${index + 1}`,
      first + Math.floor((index * length) / count),
      first + Math.floor(((index + 1) * length) / count) - 1,
    ),
  );
  cuts.set(times, cut);
  return cut;
}

/** The week (from Monday), month or quarter in which a day lies. */
export function periodAround(day: number, every: Quota['every']): Period {
  const known = periods[every].get(day);
  if (known !== undefined) return known;
  const { name, first, last } = every === 'week' ? weekAround(day) : monthsAround(day, every);
  // One object for all days of a period, so that it is cut once.
  const made = periods[every].get(first) ?? { name, first, last, cuts: new Map<number, readonly Window[]>() };
  periods[every].set(first, made);
  periods[every].set(day, made);
  return made;
}

type Days = Omit<Period, 'cuts'>;

/** 1970-01-01 was a Thursday. */
function weekAround(day: number): Days {
  const first = day - ((((day + 3) % 7) + 7) % 7);
  return { name: dayFromNumber(first), first, last: first + 6 };
}

function monthsAround(day: number, every: 'month' | 'quarter'): Days {
  const months = every === 'month' ? 1 : 3;
  const { year, month } = civilFromNumber(day);
  const start = month - ((month - 1) % months);
  const end = start + months - 1;
  const first = civilToNumber({ year, month: start, dayOfMonth: 1 });
  const last = civilToNumber({ year, month: end, dayOfMonth: daysInMonth(year, end) });
  const name = months === 1 ? `${year}-${String(month).padStart(2, '0')}` : `${year}-Q${Math.ceil(end / 3)}`;
  return { name, first, last };
}
