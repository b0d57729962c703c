import type { MatterState, TakenStep } from '../../kernel/state.ts';
import { allTaken, findTaken } from '../../kernel/state.ts';
import type { Day } from '../../time/day.ts';
import type { Answer, Assigned, Checked, Discussed, Draft, Extended, Stopped } from './form.ts';
import type { Entrusted } from './receive-form.ts';

type State = MatterState | undefined;

const valuesOf = <T>(state: State, step: string): T | undefined =>
  findTaken(state, step)?.values as T | undefined;

export const findEntrusted = (state: State): Entrusted | undefined => valuesOf(state, 'receive');
export const findChecked = (state: State): Checked | undefined => valuesOf(state, 'check');
export const findDiscussed = (state: State): Discussed | undefined => valuesOf(state, 'discuss');
export const findAssigned = (state: State): Assigned | undefined => valuesOf(state, 'assign');
export const findDraft = (state: State): Draft | undefined => valuesOf(state, 'draft');
export const findStopped = (state: State): Stopped | undefined => valuesOf(state, 'stop');
export const findAnswer = (state: State): Answer | undefined => valuesOf(state, 'answer');

export function extensionsOf(state: State): readonly Extended[] {
  return allTaken(state, 'extend').map(({ values }) => values as unknown as Extended);
}

/** What the letter brought, with everything that came later. */
export function piecesOf(state: State): readonly string[] {
  const came = [...allTaken(state, 'receive'), ...allTaken(state, 'supplemented')];
  return [...new Set(came.flatMap(({ values }) => (values['pieces'] ?? []) as readonly string[]))];
}

/** The letter and what came with it are there. */
export function receivedOn({ letterOn, materialsOn }: Pick<Entrusted, 'letterOn' | 'materialsOn'>): Day {
  return materialsOn !== undefined && materialsOn > letterOn ? materialsOn : letterOn;
}

/** The papers were complete on this day, after they had been asked for; nothing where they never were. */
export function completedOn(state: State): Day | undefined {
  if (findTaken(state, 'supplementNotice') === undefined) return undefined;
  const days = allTaken(state, 'supplemented').map(({ values }) => values['completedOn'] as Day | undefined);
  return days
    .filter((day) => day !== undefined)
    .toSorted()
    .at(-1);
}

const checking: readonly string[] = ['check', 'supplementNotice', 'supplemented', 'discuss'];

/** Where the checking of the papers stands: its newest step. */
export function lastCheckingStep(state: State): TakenStep | undefined {
  return state?.taken.findLast(({ step }) => checking.includes(step));
}
