import type { CaseFacts } from '../facts/facts.ts';
import type { ParameterDefinition, Parameters } from '../kernel/parameter.ts';
import { dayNumber } from '../time/day.ts';
import { calendarWindows } from './calendar-windows.ts';
import type { Plan, Windows } from './duty.ts';
import { quotaFor } from './quota.ts';
import type { Quota } from './windows.ts';

interface Known {
  readonly parameters: Parameters;
  readonly level: string | undefined;
  readonly quota: Quota | undefined;
}

/** Windows by the quota of the level: a period follows what was set, and the level there was, on its first day. */
export function byLevel(definition: ParameterDefinition<string>): (plan: Plan) => Windows {
  return (plan) => {
    let known: Known | undefined;
    return calendarWindows(plan, (day) => {
      const parameters = plan.parametersOn(day);
      const level = plan.levelOn(day);
      // One period after another is under the same settings and the same level.
      if (known?.parameters !== parameters || known.level !== level)
        known = { parameters, level, quota: quotaFor(parameters, definition, level) };
      return known.quota;
    });
  };
}

/** The level on a day: the one that began last, as everywhere. */
export function levelsByDay({ levels }: Pick<CaseFacts, 'levels'>): (day: number) => string | undefined {
  const intervals = levels
    .map(({ level, from, until }) => ({
      level,
      from: dayNumber(from),
      until: until === undefined ? Number.MAX_SAFE_INTEGER : dayNumber(until),
    }))
    .toSorted((a, b) => a.from - b.from);
  const [only] = intervals;
  // Of nearly every case, asked for every period of its duties.
  if (intervals.length === 1 && only !== undefined)
    return (day) => (only.from <= day && day <= only.until ? only.level : undefined);
  return (day) => intervals.findLast(({ from, until }) => from <= day && day <= until)?.level;
}
