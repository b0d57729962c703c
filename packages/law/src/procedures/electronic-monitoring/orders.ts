import type { FormValues } from '../../kernel/field.ts';
import type { MatterState, TakenStep } from '../../kernel/state.ts';
import { allTaken, findTaken } from '../../kernel/state.ts';
import { ruleActive } from '../../rules/active.ts';
import type { Day } from '../../time/day.ts';
import { findProposed } from './form.ts';
import { findLastDay } from './last-day.ts';

/** One approval of the county justice bureau: the first use, or an extension of it. */
export interface Order {
  readonly step: TakenStep;
  readonly from: Day;
  readonly until: Day;
}

/** The days that a decision speaks of: its own, else those that were asked for. */
export function daysOf(
  state: MatterState | undefined,
  values: FormValues,
): { readonly from?: Day | undefined; readonly until?: Day | undefined } {
  const proposed = findProposed(state);
  const given = values as { readonly from?: Day; readonly until?: Day };
  return { from: given.from ?? proposed?.from, until: given.until ?? proposed?.until };
}

/** Every order that was approved, the oldest first. Whatever a paper says, none reaches beyond three months. */
export function ordersOf(state: MatterState | undefined): readonly Order[] {
  return [...allTaken(state, 'decide'), ...allTaken(state, 'extend')].flatMap((step) => {
    const { from, until } =
      step.step === 'decide' ? daysOf(state, step.values) : daysOf(undefined, step.values);
    if (step.values['outcome'] !== 'approved' || from === undefined || until === undefined) return [];
    const last = findLastDay(from);
    return [{ step, from, until: ruleActive('EM-02') && until > last ? last : until }];
  });
}

/** The order that reaches furthest. */
export function newestOrder(state: MatterState | undefined): Order | undefined {
  return ordersOf(state)
    .toSorted((a, b) => (a.until < b.until ? -1 : a.until > b.until ? 1 : 0))
    .at(-1);
}

/** The day on which the device was put on; nothing before. */
export function beganOn(state: MatterState | undefined): Day | undefined {
  return findTaken(state, 'begin')?.values['beganOn'] as Day | undefined;
}

export function removedOn(state: MatterState | undefined): Day | undefined {
  return findTaken(state, 'remove')?.values['removedOn'] as Day | undefined;
}

/** Each order has a notice of its own: how many were given is compared with how many there are. */
export function isNoticeOwed(state: MatterState | undefined): boolean {
  if (removedOn(state) !== undefined) return false;
  return ordersOf(state).length > allTaken(state, 'serve').length;
}

/** The newest assessment, where no order was decided on since. */
export function openAssessment(state: MatterState | undefined): TakenStep | undefined {
  const assessed = findTaken(state, 'assess');
  if (assessed === undefined || state === undefined) return undefined;
  const place = (one: TakenStep): number => state.taken.indexOf(one);
  const decided = findTaken(state, 'extend');
  return decided === undefined || place(decided) < place(assessed) ? assessed : undefined;
}
