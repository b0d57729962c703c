import type { CaseFacts } from '../facts/facts.ts';
import type { Context } from './context.ts';
import type { Task } from './outcome.ts';
import type { Question, Procedure, Standing, Step } from './procedure.ts';
import type { Refusal } from './refusal.ts';
import type { MatterState, MatterStatus } from './state.ts';
import { findOutcome, findTaken } from './state.ts';

/** The name of the step that opens a matter: the first one written in the definition, unless it names another. */
export function openingStep(procedure: Procedure): string {
  const first = procedure.opensWith ?? Object.keys(procedure.steps)[0];
  if (first === undefined) throw new Error(`procedure ${procedure.name} has no steps`);
  return first;
}

/**
 * The step with which a new matter begins for this person: the first one owed as the facts stand (a minor's declaration
 * begins with the notice to the guardian), else the one that opens the procedure.
 */
export function firstStep(procedure: Procedure, facts: CaseFacts, context: Context): string {
  const question: Question = {
    facts,
    state: undefined,
    context,
    values: {},
    happenedAt: context.now,
    mode: 'permit',
  };
  const owed = Object.entries(procedure.steps).find(
    ([name, step]) => step.optional !== true && isReached(procedure, name, question),
  );
  return owed?.[0] ?? openingStep(procedure);
}

export function getStep(procedure: Procedure, name: string): Step {
  const step = procedure.steps[name];
  if (step === undefined) throw new Error(`procedure ${procedure.name} has no step ${name}`);
  return step;
}

/** Steps written after the decision carry it out; they exist only once it approves. */
export function followsDecision(procedure: Procedure, name: string): boolean {
  const names = Object.keys(procedure.steps);
  return names.indexOf(name) > names.indexOf(procedure.decisionStep);
}

/**
 * Names of the steps without which this one has no ground: those it comes after, and the decision for whatever carries one out;
 * theirs included.
 */
export function groundsOf(procedure: Procedure, name: string): ReadonlySet<string> {
  const grounds = new Set<string>();
  const open = [name];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const step = getStep(procedure, next);
    const carriesOut = followsDecision(procedure, next) && step.anyTime !== true;
    for (const ground of carriesOut ? [...step.after, procedure.decisionStep] : step.after) {
      if (grounds.has(ground)) continue;
      grounds.add(ground);
      open.push(ground);
    }
  }
  return grounds;
}

/** A standing question about no particular step: used for `when` conditions and competence of waiting steps. */
export function standingQuestion(standing: Standing): Question {
  const { facts, state, context } = standing;
  return { facts, state, context, values: {}, happenedAt: context.now, mode: 'permit' };
}

/** Whether the step's place in the order is reached: everything before it stands, and it is not done yet (or may be done again). */
export function isReached(procedure: Procedure, name: string, question: Question): boolean {
  const step = getStep(procedure, name);
  const { state } = question;
  if (state?.ended !== undefined) return false;
  if (findTaken(state, name) !== undefined && step.repeatable !== true) return false;
  return isInPhase(procedure, name, question) && unsettledBefore(procedure, name, question).length === 0;
}

/** Whether the step belongs to what is going on: preparing before the decision, carrying out after an approval. */
export function isInPhase(procedure: Procedure, name: string, question: Question): boolean {
  const step = getStep(procedure, name);
  // What prepares a decision is no longer owed once it stands, whatever the facts say later.
  const prepares = step.anyTime !== true && !followsDecision(procedure, name);
  if (prepares && findTaken(question.state, procedure.decisionStep) !== undefined) return false;
  return isApproved(procedure, name, question) && (step.when?.(question) ?? true);
}

/** Whether what the step carries out was approved, where it carries out anything. */
export function isApproved(procedure: Procedure, name: string, question: Question): boolean {
  const step = getStep(procedure, name);
  if (step.anyTime === true || !followsDecision(procedure, name)) return true;
  const outcome = findOutcome(question.state, procedure.decisionStep);
  return outcome === 'approved' || (outcome === 'refused' && step.afterRefusal === true);
}

/** Names of the earlier steps that are still owed before this one. */
export function unsettledBefore(procedure: Procedure, name: string, question: Question): readonly string[] {
  return getStep(procedure, name).after.filter((earlier) => !isSettled(procedure, earlier, question));
}

/** A step that stands, or that this matter does not need. */
function isSettled(procedure: Procedure, name: string, question: Question): boolean {
  if (findTaken(question.state, name) !== undefined) return true;
  const step = getStep(procedure, name);
  return step.when !== undefined && !step.when(question);
}

/** Why a step cannot be taken whose grounds are not there. */
export function notYet(procedure: Procedure, step: Step, skipped: readonly string[]): Refusal {
  const titles = skipped.map((earlier) => `“${getStep(procedure, earlier).title}”`).join('、');
  return {
    code: 'step.not-yet',
    text: `还没有办${titles}，不能办“${step.title}”。`,
    instead: `请先办完${titles}。`,
  };
}

/** Every step the matter waits for now, owed ones first in the order of the definition. */
export function tasksOf(procedure: Procedure, standing: Standing): readonly Task[] {
  const question = standingQuestion(standing);
  return Object.entries(procedure.steps)
    .filter(([name]) => isReached(procedure, name, question))
    .map(([name, step]) => {
      const { waiting, region } = step.by(question);
      return {
        step: name,
        title: step.title,
        office: waiting,
        ...(region === undefined ? {} : { region }),
        since: standing.state.lastAt ?? standing.context.now,
        required: isOwed(step, question),
      };
    });
}

/** Whether the matter waits for the step, once it is reached. */
export function isOwed(step: Step, question: Question): boolean {
  return step.optional !== true || step.owed?.(question) === true;
}

/** Where the matter stands as a whole. */
export function statusOf(procedure: Procedure, state: MatterState, tasks: readonly Task[]): MatterStatus {
  if (state.ended !== undefined) return state.ended.status;
  const outcome = findOutcome(state, procedure.decisionStep);
  if (outcome === undefined) return 'open';
  return tasks.some((task) => task.required) ? 'running' : 'closed';
}

export const statusNames: Readonly<Record<MatterStatus, string>> = {
  open: '办理中',
  running: '执行中',
  closed: '已办结',
  withdrawn: '已撤回',
  annulled: '已撤销',
  superseded: '已重办',
};
