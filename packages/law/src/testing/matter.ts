import type { CaseFacts } from '../facts/facts.ts';
import type { Actor, Office, StatedActor } from '../kernel/actor.ts';
import type { Decision, MendCommand, Verdict } from '../kernel/command.ts';
import { decide } from '../kernel/decide.ts';
import type { FormValues } from '../kernel/field.ts';
import type { Procedure } from '../kernel/procedure.ts';
import type { MatterState } from '../kernel/state.ts';
import { moment } from '../time/moment.ts';
import { actorOf, contextAt } from './facts.ts';

/** Drives one matter through its life, so that tests read as a story. Every step may be refused; `must…` throws if it is. */
export class MatterStory {
  state: MatterState | undefined;
  readonly procedure: Procedure;
  facts: CaseFacts;
  parameters: Readonly<Record<string, unknown>> = {};
  readonly id: string;

  constructor(procedure: Procedure, facts: CaseFacts, id = 'matter-1') {
    this.procedure = procedure;
    this.facts = facts;
    this.id = id;
  }

  step(at: string, office: Office | Actor, step: string, values: FormValues): Verdict {
    return this.give(at, office, { act: 'step', step, values, mode: 'permit', happenedAt: moment(at) });
  }

  record(
    enteredAt: string,
    office: Office,
    step: string,
    happenedAt: string,
    stated: StatedActor,
    values: FormValues,
  ): Verdict {
    return this.give(enteredAt, office, {
      act: 'step',
      step,
      values,
      mode: 'record',
      happenedAt: moment(happenedAt),
      stated,
    });
  }

  mend(at: string, office: Office | Actor, command: MendCommand): Verdict {
    return this.give(at, office, command);
  }

  give(at: string, office: Office | Actor, command: Parameters<typeof decide>[3]): Verdict {
    const context = contextAt(at, this.parameters);
    const actor = typeof office === 'string' ? actorOf(office) : office;
    const seed = {
      id: this.id,
      caseId: this.facts.caseId,
      procedure: this.procedure.name,
      version: this.procedure.version,
      openedOn: context.today,
    };
    const verdict = decide(
      this.procedure,
      this.state,
      this.facts,
      command,
      { actor, seed: this.state ?? seed },
      context,
    );
    if (verdict.taken) this.state = verdict.decision.state;
    return verdict;
  }
}

/** The decision of a verdict that must have been taken. */
export function taken(verdict: Verdict): Decision {
  if (verdict.taken) return verdict.decision;
  throw new Error(
    `refused: ${verdict.refusals.map((refusal) => `${refusal.code} ${refusal.text}`).join(' | ')}`,
  );
}

/** The refusal codes of a verdict; empty when it was taken. */
export function refused(verdict: Verdict): readonly string[] {
  return verdict.taken ? [] : verdict.refusals.map((refusal) => refusal.code);
}
