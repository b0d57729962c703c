import type { CaseFacts } from '../facts/facts.ts';
import type { Actor } from './actor.ts';
import { officeNames } from './actor.ts';
import type { MendCommand } from './command.ts';
import { mendNames } from './command.ts';
import { answersFor, placeOfStep, rank } from './competence.ts';
import type { Context } from './context.ts';
import type { Procedure } from './procedure.ts';
import type { Refusal } from './refusal.ts';
import { getStep, openingStep, standingQuestion, statusNames, statusOf, tasksOf } from './sequence.ts';
import type { MatterState } from './state.ts';
import { findOccurrence, findOutcome, findTaken } from './state.ts';

type MendQuestion = Pick<MendCommand, 'act'> &
  Partial<{ to: string; step: string; field: string; occurrence: number }>;

/** Whether this actor may mend in this way now. Answers with the first objection. */
export function mendObjection(
  procedure: Procedure,
  state: MatterState,
  facts: CaseFacts,
  command: MendQuestion,
  actor: Actor,
  context: Context,
): Refusal | undefined {
  if (rank(actor.office) < rank('judicialOffice') && actor.office !== 'procuratorate') {
    return { code: 'mend.wrong-office', text: `“${mendNames[command.act]}”由办理这件事项的机构办理。` };
  }
  const overseers = overseersObjection(procedure, state, command, actor);
  if (overseers !== undefined) return overseers;
  const elsewhere = placeObjection(procedure, state, facts, command, actor, context);
  if (elsewhere !== undefined) return elsewhere;
  const tasks = tasksOf(procedure, { facts, state, context });
  const status = statusOf(procedure, state, tasks);
  const decided = findOutcome(state, procedure.decisionStep) !== undefined;
  const present = `现在是“${statusNames[status]}”。`;
  switch (command.act) {
    case 'sendBack':
      if (status !== 'open')
        return wrongTime(
          command,
          '只有还没有作出决定的才能退回补正。',
          present,
          '决定有误的，请“撤销”或“重办”。',
        );
      if (!tasks.some((task) => task.required && rank(task.office) <= rank(actor.office))) {
        return notYours(command, tasks[0]?.office);
      }
      if (command.to !== undefined && findTaken(state, command.to) === undefined) {
        return wrongTime(command, '只能退回到已经办过的一步。', present);
      }
      return undefined;
    case 'withdraw':
      if (status !== 'open')
        return wrongTime(command, '已经作出决定或者已经了结的不能撤回。', present, '决定有误的，请“撤销”。');
      return undefined;
    case 'correct':
      return correctObjection(procedure, state, command, actor, decided, present);
    case 'annul':
    case 'supersede':
      if (state.ended !== undefined || !decided) {
        return wrongTime(
          command,
          '只有已经作出的决定才能撤销或者重办。',
          present,
          decided ? undefined : '还没有决定的，请“撤回”或“退回补正”。',
        );
      }
      return needsDecider(procedure, state, command, actor);
    case 'reopen':
      if (status === 'open' || status === 'running')
        return wrongTime(command, '这件事项还在办，不用恢复。', present);
      if (status === 'superseded')
        return wrongTime(command, '这件事项已经另行重办，请到新的事项里办理。', present);
      if (command.to !== undefined && !mayReopenAt(procedure, state, command.to))
        return wrongTime(command, '只能恢复到已经办过的一步。', present);
      return decided ? needsDecider(procedure, state, command, actor) : needsApprover(command, actor);
  }
}

/**
 * The procuratorate oversees the agencies: what it wrote itself is out of reach of every one of them, however high, and it mends
 * nothing of theirs. What an agency entered from its paper is that agency's entry.
 */
function overseersObjection(
  procedure: Procedure,
  state: MatterState,
  command: MendQuestion,
  actor: Actor,
): Refusal | undefined {
  const first = openedBy(state) ?? openingStep(procedure);
  const meant = command.act === 'correct' ? (command.step ?? first) : first;
  const writer = findOccurrence(state, meant, command.occurrence)?.event.by.office;
  const whole = state.history[0]?.by.office;
  const own = command.act === 'correct' ? (writer ?? whole) : whole;
  if ((own === 'procuratorate') === (actor.office === 'procuratorate')) return undefined;
  if (actor.office === 'procuratorate') {
    const text = `“${mendNames[command.act]}”由办理这件事项的机构办理，检察院不改它们的记载。`;
    return { code: 'mend.wrong-office', text, instead: '认为有误的，请提出监督意见。' };
  }
  return {
    code: 'mend.not-of-the-procuratorate',
    text: `这是检察院的监督意见，“${mendNames[command.act]}”由提出意见的检察院办理。`,
    instead: '有不同看法的，请“书面异议”或者在“书面回复”里写明理由。',
  };
}

/**
 * What a body has done, that body mends, or the one above it: where two places have a part in a matter, neither alters what the
 * other wrote.
 */
function placeObjection(
  procedure: Procedure,
  state: MatterState,
  facts: CaseFacts,
  command: MendQuestion,
  actor: Actor,
  context: Context,
): Refusal | undefined {
  const question = standingQuestion({ facts, state, context });
  const placeOf = (step: string) => placeOfStep(getStep(procedure, step).by(question), facts.holder);
  const decided = findTaken(state, procedure.decisionStep) !== undefined;
  const first = openingStep(procedure);
  const asked = command.act === 'correct' ? (command.step ?? first) : undefined;
  const meant = asked ?? (decided ? procedure.decisionStep : (openedBy(state) ?? first));
  if (answersFor(actor, placeOf(meant))) return undefined;
  // What the holder of the case entered from a paper of another place is its own entry, and mended by it.
  const entered = findOccurrence(state, meant, command.occurrence)?.event.by.stated !== undefined;
  if (entered && answersFor(actor, facts.holder.officeCode)) return undefined;
  // Whoever a step waits for may send back what came before it.
  const waits = tasksOf(procedure, { facts, state, context }).some(
    (task) => task.required && task.region !== undefined && answersFor(actor, placeOf(task.step)),
  );
  if (command.act === 'sendBack' && waits) return undefined;
  return {
    code: 'mend.wrong-place',
    text: `“${mendNames[command.act]}”由办这一步的那一方或者它的上级办理。`,
    instead: '认为有误的，请与对方联系，由对方办理。',
  };
}

/** The standing step that was entered first: a paper of an earlier date that came later did not open the matter. */
function openedBy({ taken }: MatterState): string | undefined {
  return taken.toSorted((a, b) => a.event.sequence - b.event.sequence)[0]?.step;
}

/** A matter that was ended may go on where it stood; one that is closed goes back to a step that was taken. */
function mayReopenAt(procedure: Procedure, state: MatterState, to: string): boolean {
  if (findTaken(state, to) !== undefined) return true;
  return state.ended !== undefined && procedure.steps[to] !== undefined;
}

function correctObjection(
  procedure: Procedure,
  state: MatterState,
  command: MendQuestion,
  actor: Actor,
  decided: boolean,
  present: string,
): Refusal | undefined {
  if (state.ended !== undefined)
    return wrongTime(command, '已经了结的事项不再更正。', present, '需要时请先“恢复办理”。');
  const step = command.step ?? openingStep(procedure);
  const taken = findOccurrence(state, step, command.occurrence);
  if (taken === undefined) return wrongTime(command, '还没有办过的一步不用更正。', present);
  const field = command.field === undefined ? undefined : getStep(procedure, step).form[command.field];
  if (field?.decisive === true && decided) {
    return wrongTime(
      command,
      `“${field.title}”决定了由谁审批、产生什么效力，作出决定后不能直接改。`,
      present,
      '请“重办”：撤销原决定，按正确的内容重新审批。',
    );
  }
  if (rank(actor.office) < rank(taken.event.by.office)) return notYours(command, taken.event.by.office);
  return needsApprover(command, actor);
}

function needsDecider(
  procedure: Procedure,
  state: MatterState,
  command: MendQuestion,
  actor: Actor,
): Refusal | undefined {
  const decision = findTaken(state, procedure.decisionStep);
  const decider = decision?.event.by.stated?.office ?? decision?.event.by.office ?? 'countyAgency';
  if (rank(actor.office) < rank(decider)) return notYours(command, decider);
  return needsApprover(command, actor);
}

function needsApprover(command: MendQuestion, actor: Actor): Refusal | undefined {
  if (actor.roles.includes('approver')) return undefined;
  return { code: 'mend.wrong-role', text: `“${mendNames[command.act]}”须由有审批权限的人办理。` };
}

function notYours(command: MendQuestion, office: Parameters<typeof rank>[0] | undefined): Refusal {
  const whose = office === undefined ? '办理机构' : officeNames[office];
  return { code: 'mend.wrong-office', text: `“${mendNames[command.act]}”由${whose}或者它的上级办理。` };
}

function wrongTime(command: MendQuestion, text: string, present: string, instead?: string): Refusal {
  return {
    code: `mend.${command.act}-not-now`,
    text,
    present,
    ...(instead === undefined ? {} : { instead }),
  };
}
