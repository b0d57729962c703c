import type { ParameterDefinition } from '../kernel/parameter.ts';
import { dayNumber } from '../time/day.ts';
import { calendarWindows } from './calendar-windows.ts';
import type { Plan, Windows } from './duty.ts';
import { quotasOf } from './quota.ts';

/** Windows by the quota of the level (管理类别): a period follows the level of its first day, the next one the new level. */
export function byLevel(definition: ParameterDefinition<string>): (plan: Plan) => Windows {
  return (plan) => {
    const quotaOf = quotasOf(plan.parameters, definition);
    const levelOn = levelsByDay(plan);
    return calendarWindows(plan, (day) => quotaOf(levelOn(day)));
  };
}

/** The level on a day: the one that began last, as everywhere. */
export function levelsByDay({ facts }: Pick<Plan, 'facts'>): (day: number) => string | undefined {
  const levels = facts.levels
    .map(({ level, from, until }) => ({
      level,
      from: dayNumber(from),
      until: until === undefined ? Number.MAX_SAFE_INTEGER : dayNumber(until),
    }))
    .toSorted((a, b) => a.from - b.from);
  return (day) => levels.findLast(({ from, until }) => from <= day && day <= until)?.level;
}
