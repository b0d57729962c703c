import { before, isApart } from './fold.ts';
import type { Procedure } from './procedure.ts';
import { groundsOf } from './sequence.ts';
import type { MatterState, TakenStep } from './state.ts';

/**
 * Numbers of the events whose steps no longer stand when a matter goes back to `to`: its last occurrence, what happened after it,
 * and whatever has lost its ground with them, also where its paper bears an earlier date. What stands apart from the sequence stays.
 */
export function undoneBy(procedure: Procedure, state: MatterState, to: string): readonly number[] {
  // What the step itself rests on was no part of what came after it, also where it was written down later.
  const grounds = groundsOf(procedure, to);
  const earlier = before(state.taken, to);
  let standing = state.taken.filter((one) => earlier.includes(one) || grounds.has(one.step));
  let count = Number.POSITIVE_INFINITY;
  while (standing.length < count) {
    count = standing.length;
    const now = standing;
    standing = now.filter((one) => isApart(one) || hasGround(procedure, state, now, one));
  }
  return state.taken.filter((one) => !standing.includes(one)).map(({ event }) => event.sequence);
}

/** What it rested on still stands; a step that was skipped or not needed was no ground. */
function hasGround(
  procedure: Procedure,
  { taken }: MatterState,
  standing: readonly TakenStep[],
  { step }: TakenStep,
): boolean {
  const stands = (among: readonly TakenStep[], name: string) => among.some((one) => one.step === name);
  return [...groundsOf(procedure, step)].every(
    (ground) => !stands(taken, ground) || stands(standing, ground),
  );
}
