import type { Actor, Context, MatterEvent, MatterState, Procedure, Refusal } from '@guitu/law';
import { allowedActs, formatMoment, mendNames, statusNames, statusOf, tasksOf } from '@guitu/law';
import type { CaseFacts } from '@guitu/law';

/** What the reader did not know yet: who did what, when, and what can be done now. */
export function conflictRefusal(
  procedure: Procedure,
  state: MatterState,
  facts: CaseFacts,
  actor: Actor,
  context: Context,
): Refusal {
  const last = state.history.toSorted((a, b) => a.sequence - b.sequence).at(-1);
  const status = statusOf(procedure, state, tasksOf(procedure, { facts, state, context }));
  const possible = allowedActs(procedure, state, facts, actor, context)
    .filter((act) => act.refusal === undefined)
    .map((act) => `“${act.title}”`);
  return {
    code: 'matter.changed',
    text:
      last === undefined
        ? '这件事项刚刚有了变化，您看到的已经不是最新的内容。请重新打开后再办。'
        : `${last.by.name}（${last.by.bodyName}）在 ${formatMoment(last.recordedAt)} 办了“${eventTitle(procedure, last)}”，您看到的已经不是最新的内容，刚才的提交没有保存。请看过新的内容后再办。`,
    present: `现在是“${statusNames[status]}”。`,
    instead: possible.length === 0 ? '现在没有您可以办的。' : `现在可以办：${possible.join('、')}。`,
  };
}

/** What an event is called on screen: the step's title, or the name of the mending act. */
export function eventTitle(procedure: Procedure, event: MatterEvent): string {
  switch (event.type) {
    case 'stepTaken':
      return procedure.steps[event.step]?.title ?? event.step;
    case 'sentBack':
      return mendNames.sendBack;
    case 'withdrawn':
      return mendNames.withdraw;
    case 'corrected':
      return mendNames.correct;
    case 'annulled':
      return mendNames.annul;
    case 'superseded':
      return mendNames.supersede;
    case 'reopened':
      return mendNames.reopen;
  }
}
