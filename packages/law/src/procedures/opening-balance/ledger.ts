import type { Permission, Sanction } from '../../facts/facts.ts';
import type { Office } from '../../kernel/actor.ts';
import type { MatterState } from '../../kernel/state.ts';
import { allTaken } from '../../kernel/state.ts';
import { compareTime } from '../../time/compare.ts';
import type { Day } from '../../time/day.ts';
import type { TakenOverLeave, TakenOverSanction } from './form.ts';

/** Leaves taken over, with the returns recorded since: a return ends the last leave that had begun by then and was still open. */
export function takenOverLeaves(state: MatterState | undefined): readonly TakenOverLeave[] {
  const leaves = allTaken(state, 'addLeave')
    .map(({ values }) => values as TakenOverLeave)
    .toSorted((a, b) => compareTime(a.from, b.from));
  for (const { values } of allTaken(state, 'addReturn')) {
    const returnedOn = values['returnedOn'] as Day;
    const index = leaves.findLastIndex((one) => one.returnedOn === undefined && one.from <= returnedOn);
    const leave = leaves[index];
    if (leave !== undefined) leaves[index] = { ...leave, returnedOn };
  }
  return leaves;
}

/** The leave that was running when it was taken over and from which nobody has returned; the one due first. */
export function findOpenLeave(state: MatterState | undefined): TakenOverLeave | undefined {
  return takenOverLeaves(state)
    .filter((one) => one.returnedOn === undefined)
    .toSorted((a, b) => compareTime(a.until, b.until))[0];
}

/** What the leaves are to every other rule: permissions like those decided here. */
export function permissionsOf(state: MatterState): readonly Permission[] {
  return takenOverLeaves(state).map((leave) => ({
    matterId: state.id,
    kind: 'leave',
    from: leave.from,
    until: leave.until,
    destination: leave.destination,
    decidedBy: leave.decidedBy as Office,
    ...(leave.returnedOn === undefined ? {} : { returnedOn: leave.returnedOn }),
  }));
}

export function sanctionsOf(state: MatterState): readonly Sanction[] {
  return allTaken(state, 'addSanction').map(({ values }) => {
    const sanction = values as TakenOverSanction;
    return { matterId: state.id, kind: sanction.kind as Sanction['kind'], on: sanction.on };
  });
}
