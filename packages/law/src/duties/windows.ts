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

interface Period {
  readonly name: string;
  readonly first: number;
  readonly last: number;
}

/** Periods and windows are the same for everybody: computed once. A few hundred in a year, whatever the number of cases. */
const cutPeriods = new Map<string, readonly Window[]>();
const windows = new Map<string, Window>();

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

/** The windows of the period in which a day lies, side by side without a gap, as equal as whole days allow. */
export function windowsAround(day: number, { times, every }: Quota): readonly Window[] {
  const period = periodAround(day, every);
  const key = `${period.name} ${times}`;
  const known = cutPeriods.get(key);
  if (known !== undefined) return known;
  const length = period.last - period.first + 1;
  const count = Math.max(1, Math.min(times, length));
  const cut = Array.from({ length: count }, (_, index) =>
    windowOf(
      `${period.name}/${index + 1}`,
      period.first + Math.floor((index * length) / count),
      period.first + Math.floor(((index + 1) * length) / count) - 1,
    ),
  );
  cutPeriods.set(key, cut);
  return cut;
}

const named = new Map<string, Period>();

/** The week (from Monday), month or quarter in which a day lies. */
export function periodAround(day: number, every: Quota['every']): Period {
  const key = `${every} ${day}`;
  const known = named.get(key);
  if (known !== undefined) return known;
  const found = every === 'week' ? weekAround(day) : monthsAround(day, every === 'month' ? 1 : 3);
  named.set(key, found);
  return found;
}

/** 1970-01-01 was a Thursday. */
function weekAround(day: number): Period {
  const first = day - ((((day + 3) % 7) + 7) % 7);
  return { name: dayFromNumber(first), first, last: first + 6 };
}

function monthsAround(day: number, months: 1 | 3): Period {
  const { year, month } = civilFromNumber(day);
  const start = month - ((month - 1) % months);
  const end = start + months - 1;
  const first = civilToNumber({ year, month: start, dayOfMonth: 1 });
  const last = civilToNumber({ year, month: end, dayOfMonth: daysInMonth(year, end) });
  const name = months === 1 ? `${year}-${String(month).padStart(2, '0')}` : `${year}-Q${Math.ceil(end / 3)}`;
  return { name, first, last };
}
