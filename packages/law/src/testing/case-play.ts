import type { CaseFacts } from '../facts/facts.ts';
import { foldFacts } from '../facts/fold-facts.ts';
import { regionRange } from '../facts/region-range.ts';
import type { Actor, Office, StatedActor } from '../kernel/actor.ts';
import { contributionOf } from '../kernel/assess.ts';
import type { Command, Verdict } from '../kernel/command.ts';
import { decide } from '../kernel/decide.ts';
import type { Procedure } from '../kernel/procedure.ts';
import type { MatterState } from '../kernel/state.ts';
import { addHours } from '../time/moment.ts';
import type { Moment } from '../time/moment.ts';
import { dayOf } from '../time/zone.ts';
import { contextAt } from './facts.ts';

/** One command that was given, what stood before it, and what came of it. */
export interface Deed {
  readonly at: Moment;
  readonly matterId: string;
  readonly procedure: Procedure;
  readonly command: Command;
  readonly before: MatterState | undefined;
  readonly verdict: Verdict;
}

export interface PlayedMatter {
  readonly procedure: Procedure;
  readonly state: MatterState;
}

/** A case with any number of matters, played by commands as they come. The facts are those of all matters together, as in the server. */
export class CasePlay {
  readonly base: CaseFacts;
  readonly deeds: Deed[] = [];
  readonly #states = new Map<string, PlayedMatter>();
  now: Moment;

  /** @param opened matters that are open already, with what has happened in them */
  constructor(base: CaseFacts, now: Moment, opened: readonly PlayedMatter[] = []) {
    this.base = base;
    this.now = now;
    for (const matter of opened) this.#states.set(matter.state.id, matter);
  }

  get matters(): readonly PlayedMatter[] {
    return [...this.#states.values()];
  }

  get facts(): CaseFacts {
    return foldFacts(
      this.base,
      this.matters.map(({ procedure, state }) => contributionOf(procedure, state)),
    );
  }

  stateOf(matterId: string): MatterState | undefined {
    return this.#states.get(matterId)?.state;
  }

  pass(hours: number): void {
    this.now = addHours(this.now, hours);
  }

  give(procedure: Procedure, matterId: string, command: Command, actor: Actor): Verdict {
    const before = this.stateOf(matterId);
    const seed = before ?? {
      id: matterId,
      caseId: this.base.caseId,
      procedure: procedure.name,
      version: procedure.version,
      openedOn: dayOf(command.act === 'step' ? command.happenedAt : this.now),
    };
    const facts = frozen(this.facts);
    const verdict = decide(procedure, before, facts, command, { actor, seed }, contextAt(this.now));
    this.deeds.push({ at: this.now, matterId, procedure, command, before, verdict });
    if (verdict.taken) this.#states.set(matterId, { procedure, state: frozen(verdict.decision.state) });
    return verdict;
  }

  /** What was taken, one line each: what a person reads when a property does not hold. */
  tell(): string {
    return this.deeds
      .filter(({ verdict }) => verdict.taken)
      .map(
        ({ at, matterId, procedure, command }) =>
          `${at} ${matterId} ${procedure.name} ${JSON.stringify(command)}`,
      )
      .join('\n');
  }
}

/** Nobody changes a state or facts in place: whoever tries fails. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}

/** Somebody of that office who answers for that place and may do everything there. */
export function actorAt(office: Office, place: number): Actor {
  return {
    accountId: `account-${office}-${place}`,
    name: `演示·${office}经办`,
    office,
    bodyId: `body-${office}-${place}`,
    bodyName: `演示·${office}`,
    ...regionRange(place),
    roles: ['clerk', 'approver'],
  };
}

export function statedOf(office: Office): StatedActor {
  return { office, name: `演示·${office}经办` };
}
