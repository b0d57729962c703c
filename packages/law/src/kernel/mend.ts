import type { CaseFacts } from '../facts/facts.ts';
import type { Asking, MendCommand, Verdict } from './command.ts';
import { refuse } from './command.ts';
import type { Context } from './context.ts';
import type { MatterEvent, MatterEventBody } from './event.ts';
import { fold } from './fold.ts';
import { undoneBy } from './go-back.ts';
import { mendObjection } from './may-mend.ts';
import type { PaperOrder } from './outcome.ts';
import type { Procedure, Question } from './procedure.ts';
import type { Refusal } from './refusal.ts';
import { getStep } from './sequence.ts';
import type { MatterState } from './state.ts';
import { findOccurrence, findTaken } from './state.ts';
import { stamp } from './take-step.ts';
import { validate } from './validate.ts';

/** Mistakes are mended, not hidden: each act is an event of its own, and history shows both. */
export function mend(
  procedure: Procedure,
  state: MatterState,
  facts: CaseFacts,
  command: MendCommand,
  asking: Asking,
  context: Context,
): Verdict {
  if (command.reason.trim() === '') {
    return refuse({
      code: 'mend.reason',
      field: 'reason',
      text: '请写明理由：以后看这份材料的人要知道为什么改。',
    });
  }
  const objection = mendObjection(procedure, state, facts, command, asking.actor, context);
  if (objection !== undefined) return refuse(objection);
  const body = bodyOf(procedure, state, command, asking.actor.name);
  if ('refusals' in body) return refuse(...body.refusals);
  const event: MatterEvent = {
    ...body,
    sequence: state.revision + 1,
    happenedAt: context.now,
    learnedAt: context.now,
    recordedAt: context.now,
    by: stamp(asking.actor),
    mode: 'permit',
    irregularities: [],
    schema: 1,
  };
  const next = fold(asking.seed, [...state.history, event]);
  const question: Question = {
    facts,
    state: next,
    values: {},
    context,
    happenedAt: context.now,
    mode: 'permit',
    actor: asking.actor,
  };
  return {
    taken: true,
    decision: {
      event,
      state: next,
      papers: papersOf(procedure, command, question),
      copies: [],
      voidsPapers: command.act === 'annul' || command.act === 'supersede' || command.act === 'reopen',
      replacesPapers: command.act === 'correct',
    },
  };
}

/** An annulled decision is announced; what quoted a corrected word is issued anew in place of the old paper. */
function papersOf(procedure: Procedure, command: MendCommand, question: Question): readonly PaperOrder[] {
  if (command.act === 'annul' || command.act === 'supersede') {
    return procedure.annulmentPaper?.({ ...question, reason: command.reason }) ?? [];
  }
  if (command.act !== 'correct') return [];
  const steps = Object.keys(procedure.steps);
  const quoting = steps
    .slice(steps.indexOf(command.step))
    .filter((name) => findTaken(question.state, name) !== undefined);
  return quoting.flatMap((name) => procedure.papers[name]?.(question) ?? []);
}

type Body = MatterEventBody | { readonly refusals: readonly Refusal[] };

function bodyOf(procedure: Procedure, state: MatterState, command: MendCommand, approver: string): Body {
  const reason = command.reason.trim();
  switch (command.act) {
    case 'sendBack':
      return { type: 'sentBack', to: command.to, reason, undone: undoneBy(procedure, state, command.to) };
    case 'withdraw':
      return { type: 'withdrawn', reason };
    case 'annul':
      return { type: 'annulled', reason };
    case 'supersede':
      return { type: 'superseded', reason, successorId: command.successorId };
    case 'reopen':
      return { type: 'reopened', to: command.to, reason, undone: undoneBy(procedure, state, command.to) };
    case 'correct': {
      const field = getStep(procedure, command.step).form[command.field];
      if (field === undefined) throw new Error(`step ${command.step} has no field ${command.field}`);
      const read = validate({ [command.field]: field }, { [command.field]: command.value });
      const refusals = [...read.problems, ...read.missing];
      if (refusals.length > 0) return { refusals };
      return {
        type: 'corrected',
        step: command.step,
        ...(command.occurrence === undefined ? {} : { occurrence: command.occurrence }),
        field: command.field,
        old: findOccurrence(state, command.step, command.occurrence)?.values[command.field],
        new: read.values[command.field],
        reason,
        approver,
      };
    }
  }
}
