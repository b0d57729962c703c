import { parameterValue } from '../kernel/parameter.ts';
import { dayNumber, findDay } from '../time/day.ts';
import { levelsByDay } from './by-level.ts';
import type { Plan, Windows } from './duty.ts';
import { sensitivePeriods } from './parameters.ts';
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
  read.set(text, found);
  return found;
}

/** One contact in each such time. It is announced by whoever set it: its windows are there as soon as it is. */
export function sensitiveWindows(plan: Plan): Windows {
  const text = parameterValue(plan.parameters, sensitivePeriods);
  if (text === undefined) return { windows: [] };
  const levelOn = levelsByDay(plan);
  const chosen = readSensitivePeriods(text).filter(
    ({ first, last, levels }) =>
      last >= plan.lookBack &&
      last >= plan.first &&
      first <= plan.last &&
      (levels.length === 0 || levels.includes(levelOn(first) ?? '')),
  );
  return {
    windows: chosen
      .map(({ first, last }) => {
        const from = Math.max(first, plan.first);
        const window = windowOf('', from, Math.min(last, plan.last));
        return { ...window, name: window.from };
      })
      .toSorted((a, b) => a.first - b.first),
  };
}
