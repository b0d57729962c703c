import { parameterValue } from '../kernel/parameter.ts';
import { dayFromNumber } from '../time/day.ts';
import { within } from './calendar-windows.ts';
import type { Plan, Windows } from './duty.ts';
import { sensitivePeriods } from './parameters.ts';
import { readSensitivePeriods } from './read-sensitive-periods.ts';
import type { Window } from './windows.ts';
import { windowOf } from './windows.ts';

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
