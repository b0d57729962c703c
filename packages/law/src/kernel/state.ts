import type { Day } from '../time/day.ts';
import type { Moment } from '../time/moment.ts';
import type { MatterEvent } from './event.ts';
import type { FormValues } from './field.ts';

/**
 * `open` before the decision, `running` while a decision is being carried out, `closed` when nothing is owed any more;
 * the other three are the ends that mending gives.
 */
export type MatterStatus = 'open' | 'running' | 'closed' | 'withdrawn' | 'annulled' | 'superseded';

export type Outcome = 'approved' | 'refused';

/** A step as it stands after all mending. */
export interface TakenStep {
  readonly step: string;
  readonly values: FormValues;
  readonly event: MatterEvent;
  /** Corrections in order; `values` already shows the newest. */
  readonly corrections: readonly MatterEvent[];
}

/** One matter (办理事项) as folded from its events. */
export interface MatterState {
  readonly id: string;
  readonly caseId: string;
  readonly procedure: string;
  readonly version: string;
  /** Day on which the matter was opened: parameters and definitions resolve here unless a step says otherwise. */
  readonly openedOn: Day;
  /** Set by a mending act; undefined while the steps speak for themselves. */
  readonly ended?: { readonly status: 'withdrawn' | 'annulled' | 'superseded'; readonly event: MatterEvent };
  /** Steps that stand, oldest first. A repeatable step may stand more than once. */
  readonly taken: readonly TakenStep[];
  /** Every event in legal order, undone ones included. */
  readonly history: readonly MatterEvent[];
  /** Number of events: a command names the revision it saw. */
  readonly revision: number;
  readonly lastAt?: Moment;
}

/** The newest standing occurrence of a step, or nothing. */
export function findTaken(state: MatterState | undefined, step: string): TakenStep | undefined {
  return state?.taken.findLast((taken) => taken.step === step);
}

/** The step taken by the event of that number; without one, the newest standing occurrence. */
export function findOccurrence(
  state: MatterState | undefined,
  step: string,
  occurrence: number | undefined,
): TakenStep | undefined {
  if (occurrence === undefined) return findTaken(state, step);
  return state?.taken.find((taken) => taken.step === step && taken.event.sequence === occurrence);
}

export function allTaken(state: MatterState | undefined, step: string): readonly TakenStep[] {
  return state?.taken.filter((taken) => taken.step === step) ?? [];
}

/**
 * The occurrence of one of these steps that speaks: the one whose own day is the latest, of two with one day the newer. A paper that
 * is found late does not overrule the one that came after it. A day that is not given counts as the first of all.
 */
export function findLatest(
  state: MatterState | undefined,
  dayFields: Readonly<Record<string, string>>,
): TakenStep | undefined {
  const dayOf = ({ step, values }: TakenStep): string => {
    const day = values[dayFields[step] ?? ''];
    return typeof day === 'string' ? day : '';
  };
  return state?.taken
    .filter(({ step }) => dayFields[step] !== undefined)
    .toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0))
    .at(-1);
}

/**
 * What the newest standing decision said, or nothing before it. A step that has nothing to refuse has no `outcome` field:
 * taking it is the decision.
 */
export function findOutcome(state: MatterState | undefined, step: string): Outcome | undefined {
  const taken = findTaken(state, step);
  if (taken === undefined) return undefined;
  return taken.values['outcome'] === 'refused' ? 'refused' : 'approved';
}
