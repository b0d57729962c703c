import { parameterValue } from '../kernel/parameter.ts';
import { dayFromNumber, dayNumber } from '../time/day.ts';
import type { Day } from '../time/day.ts';
import { findSameDayAfter, monthEndAfter } from '../time/month.ts';
import { calendarWindows, within } from './calendar-windows.ts';
import type { Plan, Windows } from './duty.ts';
import { reviewFrom } from './parameters.ts';
import type { Window } from './windows.ts';
import { windowOf } from './windows.ts';

/** SUP-04: 暂予监外执行, once in every natural month; not a month after the last report. */
export function healthWindows(plan: Plan): Windows {
  if (plan.facts.measure !== 'outsidePrison') return { windows: [] };
  return calendarWindows(plan, () => ({ times: 1, every: 'month' }));
}

/** 保外就医: outside prison because of an illness, as the register of grounds says. */
export function isMedicalParole({ facts }: Plan): boolean {
  return facts.measure === 'outsidePrison' && facts.medical?.basis === 'illness';
}

/** SUP-05: 保外就医, every three months; from which day on is a parameter, because the measures do not say. */
export function reviewWindows(plan: Plan): Windows {
  if (!isMedicalParole(plan)) return { windows: [] };
  const from = parameterValue(plan.parameters, reviewFrom);
  if (from === '季度') return calendarWindows(plan, () => ({ times: 1, every: 'quarter' }));
  const { medical } = plan.facts;
  const base = from === '诊断' && medical?.diagnosedOn !== undefined ? medical.diagnosedOn : undefined;
  return everyThreeMonths(plan, base ?? dayFromNumber(plan.first));
}

function everyThreeMonths(plan: Plan, base: Day): Windows {
  const windows: Window[] = [];
  let changesOn: number | undefined;
  for (let step = 0; step < 400; step += 1) {
    const first = dayNumber(threeMonthsAfter(base, step));
    const last = dayNumber(threeMonthsAfter(base, step + 1)) - 1;
    if (first > plan.last) break;
    if (last < plan.first || last < plan.lookBack) continue;
    const own = within(windowOf(dayFromNumber(first), first, last), plan.first, plan.last);
    if (own !== undefined) windows.push(own);
    if (first > plan.today) {
      changesOn ??= first;
      break;
    }
    if (last >= plan.today) changesOn = last + 1;
  }
  return changesOn === undefined ? { windows } : { windows, changesOn };
}

function threeMonthsAfter(base: Day, count: number): Day {
  return findSameDayAfter(base, 3 * count) ?? monthEndAfter(base, 3 * count);
}

/**
 * SUP-06: what was handed in is examined every three months, counted from the last examination. One that comes late, entered for the
 * time it was missed in, begins the next three months all the same.
 */
export function examinationWindows(plan: Plan): Windows {
  if (!isMedicalParole(plan)) return { windows: [] };
  const done = examinationsOf(plan);
  const windows: Window[] = [];
  let from = plan.first;
  for (let step = 0; step < 400 && from <= plan.last; step += 1) {
    const until = dayNumber(threeMonthsAfter(dayFromNumber(from), 1));
    const name = dayFromNumber(from);
    const window = within(windowOf(name, from, until), plan.first, plan.last);
    if (window !== undefined && until >= plan.lookBack) windows.push(window);
    if (from > plan.today) break;
    const at = done.find((one) => one.name === name) ?? done.find(({ on }) => from <= on && on <= until);
    if (at === undefined && until >= plan.today) return { windows, changesOn: until + 1 };
    from = Math.max(at?.on ?? until, from) + 1;
  }
  return { windows };
}

interface Examination {
  readonly on: number;
  /** The window it was entered for, where it was. */
  readonly name: string | undefined;
}

function examinationsOf({ facts }: Plan): readonly Examination[] {
  return (facts.diligence?.entries ?? [])
    .filter(({ kind }) => kind === 'medicalExamination')
    .map(({ on, occurrence }) => ({ on: dayNumber(on), name: occurrence?.split('/')[1] }))
    .toSorted((a, b) => a.on - b.on);
}
