import { parameterValue } from '../kernel/parameter.ts';
import { dayFromNumber, dayNumber, findDay } from '../time/day.ts';
import { within } from './calendar-windows.ts';
import type { Plan, Windows } from './duty.ts';
import { sensitivePeriods } from './parameters.ts';
import type { Window } from './windows.ts';
import { windowOf } from './windows.ts';

/** A time in which everybody of some levels is contacted once more, on the written ground of whoever ordered it. */
export interface SensitivePeriod {
  readonly first: number;
  readonly last: number;
  readonly title: string;
  readonly basis: string;
  /** Empty: all levels. Nothing else of a person selects. */
  readonly levels: readonly string[];
}

const read = new Map<string, readonly SensitivePeriod[]>();

/** One a line: 起日至止日，名称，依据，类别. A line without both days, or without a ground, does not count. */
export function readSensitivePeriods(text: string): readonly SensitivePeriod[] {
  const known = read.get(text);
  if (known !== undefined) return known;
  const found = text.split(/\n/u).flatMap((line) => {
    const [days = '', title = '', basis = '', levels = ''] = line.split(/[，,]/u).map((one) => one.trim());
    const [from, until] = days.split('至').map(findDay);
    if (from === undefined || until === undefined || until < from || basis === '') return [];
    return [
      {
        first: dayNumber(from),
        last: dayNumber(until),
        title,
        basis,
        levels: levels.split('、').filter((one) => one !== ''),
      },
    ];
  });
  const ordered = found.toSorted(
    (a, b) => a.first - b.first || a.last - b.last || (a.title < b.title ? -1 : 1),
  );
  read.set(text, ordered);
  return ordered;
}

/**
 * One contact in each such time, of everybody who is there for half of it or more. It is announced by whoever set it: its windows are
 * there as soon as it is.
 */
export function sensitiveWindows(plan: Plan): Windows {
  const text = parameterValue(plan.parameters, sensitivePeriods);
  if (text === undefined) return { windows: [] };
  const windows: Window[] = [];
  const begun = new Map<number, number>();
  for (const { first, last, levels } of readSensitivePeriods(text)) {
    // Counted before anything is left out, so that a name stays the same.
    const count = (begun.get(first) ?? 0) + 1;
    begun.set(first, count);
    const from = dayFromNumber(first);
    const whole = windowOf(count === 1 ? from : `${from}/${count}`, first, last);
    const window = within(whole, plan.first, plan.last);
    if (window === undefined) continue;
    const level = plan.levelOn(window.first);
    if (levels.length > 0 && (level === undefined || !levels.includes(level))) continue;
    windows.push(window);
  }
  return { windows };
}
