import type { CaseFacts } from '../facts/facts.ts';
import type { Actor, ActorStamp, StatedActor } from './actor.ts';
import type { Asking, StepCommand, Verdict } from './command.ts';
import { refuse } from './command.ts';
import { checkCompetence } from './competence.ts';
import type { Context } from './context.ts';
import type { MatterEvent } from './event.ts';
import { fold } from './fold.ts';
import type { Procedure, Question, Step } from './procedure.ts';
import type { Refusal } from './refusal.ts';
import { getStep, isInPhase, openingStep, unsettledBefore } from './sequence.ts';
import type { MatterState } from './state.ts';
import { findTaken } from './state.ts';
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
  const step = getStep(procedure, command.step);
  const read = validate(step.form, command.values);
  const question: Question = {
    facts,
    state,
    values: read.values,
    context,
    happenedAt: command.happenedAt,
    mode: command.mode,
    actor: asking.actor,
    ...(command.stated === undefined ? {} : { stated: command.stated }),
  };
  const ambiguous = [...read.problems, ...findAmbiguity(procedure, command, step, question)];
  // Without a decisive value (which days, which decision) nobody could say what was recorded.
  const indispensable = read.missing.filter(
    ({ field }) => field !== undefined && step.form[field]?.decisive === true,
  );
  if (ambiguous.length + indispensable.length > 0) return refuse(...ambiguous, ...read.missing);

  const objections = [...read.missing, ...stepObjections(procedure, command.step, question)];
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
  const after: Question = { ...question, state: next };
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
  return [
    competence,
    skipped.length === 0 ? undefined : notYet(procedure, step, skipped),
    ...checks.map((check) => check.test(question)),
  ].filter((refusal) => refusal !== undefined);
}

/** What may not even be recorded, because nobody could tell afterwards which of two things is true. */
function findAmbiguity(
  procedure: Procedure,
  command: StepCommand,
  step: Step,
  question: Question,
): readonly Refusal[] {
  const { state, context, happenedAt } = question;
  if (happenedAt > context.now) {
    return [
      {
        code: 'step.future',
        field: 'happenedAt',
        text: '发生时间晚于现在，请核对日期；还没有发生的事不能如实记载。',
      },
    ];
  }
  if (state?.ended !== undefined) {
    return [
      {
        code: 'matter.ended',
        text: '这件事项已经了结，不能再办这一步。',
        instead: '需要继续办理的，请先“恢复办理”。',
      },
    ];
  }
  if (findTaken(state, command.step) !== undefined && step.repeatable !== true) {
    const done = findTaken(state, command.step);
    return [
      {
        code: 'step.done',
        text: `“${step.title}”已经由${done?.event.by.name ?? ''}办过了。`,
        instead: '内容有误请用“更正”，决定有误请用“撤销”。',
      },
    ];
  }
  const skipped = unsettledBefore(procedure, command.step, question);
  if (question.mode === 'record' && !mayBeSkipped(procedure, skipped))
    return [notYet(procedure, step, skipped)];
  if (!isInPhase(procedure, command.step, question)) {
    return [{ code: 'step.not-now', text: `按现在的情况不需要办“${step.title}”。` }];
  }
  return [];
}

/** A paper decision may have skipped an opinion: that is irregular, but it has happened and is recorded. */
function mayBeSkipped(procedure: Procedure, skipped: readonly string[]): boolean {
  return skipped.every((name) => getStep(procedure, name).kind === 'opinion');
}

function notYet(procedure: Procedure, step: Step, skipped: readonly string[]): Refusal {
  const titles = skipped.map((earlier) => `“${getStep(procedure, earlier).title}”`).join('、');
  return {
    code: 'step.not-yet',
    text: `还没有办${titles}，不能办“${step.title}”。`,
    instead: `请先办完${titles}。`,
  };
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
