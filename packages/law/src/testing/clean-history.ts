import type { StatedActor } from '../kernel/actor.ts';
import type { MatterEvent } from '../kernel/event.ts';
import { fold } from '../kernel/fold.ts';
import type { Procedure } from '../kernel/procedure.ts';
import { groundsOf } from '../kernel/sequence.ts';
import type { TakenStep } from '../kernel/state.ts';
import { CasePlay, actorAt } from './case-play.ts';

/** A step that stands after all mending, with the matter it belongs to. */
export interface Surviving {
  readonly procedure: Procedure;
  readonly matterId: string;
  readonly taken: TakenStep;
}

/** What stands in the matters that have not ended, matter by matter, in each in the order in which it happened. */
export function survivingSteps(play: CasePlay): readonly Surviving[] {
  return play.matters
    .filter(({ state }) => state.ended === undefined)
    .flatMap(({ procedure, state }) =>
      state.taken.map((taken) => ({ procedure, matterId: state.id, taken })),
    );
}

/** The same steps in the order in which they happened, whatever matter they belong to. */
export function asHappened(steps: readonly Surviving[]): readonly Surviving[] {
  return steps.toSorted((a, b) => (a.taken.event.happenedAt < b.taken.event.happenedAt ? -1 : 1));
}

/**
 * A paper that came has come: it stays when what it came to is done again, and waits for that. Only such a step may stand without
 * what it comes after.
 */
export function waitsForItsGround(play: CasePlay, { procedure, matterId, taken }: Surviving): boolean {
  const standing = play.stateOf(matterId)?.taken.map(({ step }) => step) ?? [];
  const staysApart = (name: string): boolean => procedure.steps[name]?.anyTime === true;
  if (!staysApart(taken.step)) return false;
  return (
    standing.every(staysApart) ||
    ![...groundsOf(procedure, taken.step)].every((name) => standing.includes(name))
  );
}

export interface CleanHistory {
  readonly play: CasePlay;
  /** What could not be entered even after everything else. */
  readonly left: readonly Surviving[];
}

/**
 * Enters steps into the same matters, opened on the same days, without any mending: each recorded with its final values and the moment it happened, one after the other. What must
 * wait for another one is tried again as soon as something was entered.
 */
export function enterCleanly(from: CasePlay, steps: readonly Surviving[]): CleanHistory {
  const opened = from.matters
    .filter(({ state }) => state.ended === undefined)
    .map(({ procedure, state }) => ({ procedure, state: fold(state, []) }));
  const play = new CasePlay(from.base, from.now, opened);
  let left = steps;
  for (let entered = nextEntered(play, left); entered !== undefined; entered = nextEntered(play, left)) {
    const done = entered;
    left = left.filter((one) => one !== done);
  }
  return { play, left };
}

function nextEntered(play: CasePlay, left: readonly Surviving[]): Surviving | undefined {
  return left.find((one) => isEntered(play, one));
}

function isEntered(play: CasePlay, { procedure, matterId, taken }: Surviving): boolean {
  const verdict = play.give(
    procedure,
    matterId,
    {
      act: 'step',
      step: taken.step,
      values: taken.values,
      mode: 'record',
      happenedAt: taken.event.happenedAt,
      stated: statedIn(taken.event),
    },
    actorAt('countyAgency', play.facts.holder.countyCode),
  );
  return verdict.taken;
}

/** Who acted, as the event has it, whether it was entered for somebody or done by whoever entered it. */
function statedIn({ by }: MatterEvent): StatedActor {
  const { office, name, bodyName = by.bodyName } = by.stated ?? by;
  return { office, name, bodyName };
}
