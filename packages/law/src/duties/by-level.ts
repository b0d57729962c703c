import type { CaseFacts } from '../facts/facts.ts';
import type { ParameterDefinition } from '../kernel/parameter.ts';
import { dayNumber } from '../time/day.ts';
import { calendarWindows } from './calendar-windows.ts';
import type { Plan, Windows } from './duty.ts';
import { quotaFor } from './quota.ts';

/** Windows by the quota of the level: a period follows what was set, and the level there was, on its first day. */
export function byLevel(definition: ParameterDefinition<string>): (plan: Plan) => Windows {
  return (plan) =>
    calendarWindows(plan, (day) => quotaFor(plan.parametersOn(day), definition, plan.levelOn(day)));
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
  return (day) => intervals.findLast(({ from, until }) => from <= day && day <= until)?.level;
}
