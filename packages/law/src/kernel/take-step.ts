import { factsOn } from '../facts/facts-on.ts';
import type { CaseFacts } from '../facts/facts.ts';
import { dayOf } from '../time/zone.ts';
import type { Actor, ActorStamp, StatedActor } from './actor.ts';
import { findAmbiguity } from './ambiguity.ts';
import { stateAsOf } from './as-of.ts';
import type { Asking, StepCommand, Verdict } from './command.ts';
import { refuse } from './command.ts';
import { checkCompetence } from './competence.ts';
import type { Context } from './context.ts';
import type { MatterEvent } from './event.ts';
import { wrongFile } from './file-kind.ts';
import { fold } from './fold.ts';
import { byLawOf } from './law-of-day.ts';
import { outOfOrder } from './out-of-order.ts';
import type { Procedure, Question } from './procedure.ts';
import type { Refusal } from './refusal.ts';
import { sealedAgainst } from './sealed-file.ts';
import { getStep, notYet, openingStep, unsettledBefore } from './sequence.ts';
import type { MatterState } from './state.ts';
import { validate } from './validate.ts';

/**
 * Takes a step. In `permit` mode anything that does not hold is a refusal. In `record` mode only what would make the record
 * ambiguous is refused; the rest is kept with the event as irregularities.
 */
export function takeStep(
  procedure: Procedure,
  state: MatterState | undefined,
  facts: CaseFacts,
  command: StepCommand,
  asking: Asking,
  context: Context,
): Verdict {
  const foreign = state === undefined ? wrongFile(procedure, facts) : undefined;
  if (foreign !== undefined) return refuse(foreign);
  const step = getStep(procedure, command.step);
  const read = validate(step.form, command.values);
  const question: Question = {
    // A fact entered late is judged by what there was when it happened.
    facts: command.mode === 'record' ? factsOn(facts, dayOf(command.happenedAt)) : facts,
    state: stateAsOf(procedure, state, command.step, command.happenedAt),
    values: read.values,
    context,
    happenedAt: command.happenedAt,
    mode: command.mode,
    actor: asking.actor,
    ...(command.stated === undefined ? {} : { stated: command.stated }),
  };
  const ambiguity = findAmbiguity(procedure, command, { ...question, state });
  const ambiguous = [...read.problems, ...(ambiguity === undefined ? [] : [ambiguity])];
  // Without a decisive value (which days, which decision) nobody could say what was recorded.
  const indispensable = read.missing.filter(
    ({ field }) => field !== undefined && step.form[field]?.decisive === true,
  );
  if (ambiguous.length + indispensable.length > 0) return refuse(...ambiguous, ...read.missing);

  const objections = [
    ...read.missing,
    ...stepObjections(procedure, command.step, question),
    ...(command.mode === 'record' ? outOfOrder(procedure, command.step, question) : []),
  ];
  if (command.mode === 'permit' && objections.length > 0) return refuse(...objections);

  const event: MatterEvent = {
    type: 'stepTaken',
    step: command.step,
    values: read.values,
    restsOn: procedure.restsOn(question),
    ...(step.anyTime === true ? { apart: true as const } : {}),
    sequence: (state?.revision ?? 0) + 1,
    happenedAt: command.happenedAt,
    learnedAt: context.now,
    recordedAt: context.now,
    by: stamp(asking.actor, command.stated),
    mode: command.mode,
    irregularities: command.mode === 'record' ? objections : [],
    schema: 1,
  };
  const next = fold(asking.seed, [...(state?.history ?? []), event]);
  const after: Question = { ...question, facts, state: next };
  return {
    taken: true,
    decision: {
      event,
      state: next,
      papers: procedure.papers[command.step]?.(after) ?? [],
      copies: procedure.copies[command.step]?.(after) ?? [],
      voidsPapers: false,
      replacesPapers: false,
    },
  };
}

/** Every condition the step does not meet, without looking at missing fields. Shared with the preview of the *why* panel. */
export function stepObjections(procedure: Procedure, name: string, question: Question): readonly Refusal[] {
  const step = getStep(procedure, name);
  const competence = checkCompetence(step, question);
  const checks = name === openingStep(procedure) ? [...procedure.opens, ...step.checks] : step.checks;
  const skipped = unsettledBefore(procedure, name, question);
  const objections = [
    competence,
    question.state === undefined ? sealedAgainst(procedure, question.facts) : undefined,
    skipped.length === 0 ? undefined : notYet(procedure, step, skipped),
    ...checks.map((check) => check.test(question)),
  ].filter((refusal) => refusal !== undefined);
  return byLawOf(dayOf(question.happenedAt), objections);
}

export function stamp(actor: Actor, stated?: StatedActor): ActorStamp {
  return {
    accountId: actor.accountId,
    name: actor.name,
    office: actor.office,
    bodyName: actor.bodyName,
    ...(stated === undefined ? {} : { stated }),
  };
}
