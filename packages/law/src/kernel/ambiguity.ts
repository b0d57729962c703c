import type { StepCommand } from './command.ts';
import type { Procedure, Question } from './procedure.ts';
import type { Refusal } from './refusal.ts';
import {
  getStep,
  groundsOf,
  isApproved,
  isInPhase,
  notYet,
  openingStep,
  unsettledBefore,
} from './sequence.ts';
import { findTaken } from './state.ts';

/**
 * What may not even be recorded, because nobody could tell afterwards which of two things is true, or because the act it belongs to
 * is not there at all. `question.state` is the matter as it stands now.
 */
export function findAmbiguity(
  procedure: Procedure,
  command: StepCommand,
  question: Question,
): Refusal | undefined {
  const { state, context, happenedAt, mode } = question;
  const step = getStep(procedure, command.step);
  if (happenedAt > context.now) {
    return {
      code: 'step.future',
      field: 'happenedAt',
      text: '发生时间晚于现在，请核对日期；还没有发生的事不能如实记载。',
    };
  }
  if (state?.ended !== undefined) {
    return {
      code: 'matter.ended',
      text: '这件事项已经了结，不能再办这一步。',
      instead: '需要继续办理的，请先“恢复办理”。',
    };
  }
  const done = findTaken(state, command.step);
  if (done !== undefined && step.repeatable !== true) {
    return {
      code: 'step.done',
      text: `“${step.title}”已经由${done.event.by.name}办过了。`,
      instead: '内容有误请用“更正”，决定有误请用“撤销”。',
    };
  }
  if (mode === 'permit') {
    return isInPhase(procedure, command.step, question) ? undefined : notNow(step.title);
  }
  if (belongsToNothing(procedure, command.step, question)) {
    const { after } = step;
    return notYet(procedure, step, after.length > 0 ? after : [openingStep(procedure)]);
  }
  const skipped = unsettledBefore(procedure, command.step, question);
  if (skipped.some((name) => isIndispensable(procedure, name))) return notYet(procedure, step, skipped);
  return isApproved(procedure, command.step, question) ? undefined : notNow(step.title);
}

/** None of what it comes after is there, not even what it might do without; or it would open a matter that only others open. */
function belongsToNothing(procedure: Procedure, name: string, { state }: Question): boolean {
  const { after, optional } = getStep(procedure, name);
  const standing = state?.taken ?? [];
  if (after.length === 0) return standing.length === 0 && optional === true;
  const grounds = groundsOf(procedure, name);
  return !standing.some(({ step }) => grounds.has(step));
}

/**
 * A decision without an application, a return without a permission: of those nobody could say what they belong to. Whatever else was
 * skipped on paper is irregular, but it has happened and is recorded.
 */
function isIndispensable(procedure: Procedure, name: string): boolean {
  const { kind } = getStep(procedure, name);
  return (
    kind === 'request' ||
    kind === 'decision' ||
    name === procedure.decisionStep ||
    name === openingStep(procedure)
  );
}

function notNow(title: string): Refusal {
  return { code: 'step.not-now', text: `按现在的情况不需要办“${title}”。` };
}
