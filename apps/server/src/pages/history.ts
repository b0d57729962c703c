import type { MatterEvent, MatterState, Procedure } from '@guitu/law';

import { eventTitle } from '../command/conflict.ts';
import type { HistoryEntry } from '../contract/matters.ts';
import { refusalRow } from '../http/answer.ts';
import { describeValue, describeValues } from '../papers/compose/describe-values.ts';

/** Every event of a matter in the order in which it was entered, those undone later included. */
export function historyOf(procedure: Procedure, state: MatterState): HistoryEntry[] {
  const standing = new Set<MatterEvent>([
    ...state.taken.flatMap((taken) => [taken.event, ...taken.corrections]),
    ...(state.ended === undefined ? [] : [state.ended.event]),
  ]);
  return state.history
    .toSorted((a, b) => a.sequence - b.sequence)
    .map((event) => ({
      sequence: event.sequence,
      type: event.type,
      title: eventTitle(procedure, event),
      text: textOf(procedure, event),
      step: 'step' in event ? event.step : 'to' in event ? event.to : null,
      at: event.recordedAt,
      happenedAt: event.happenedAt,
      who:
        event.by.stated === undefined ? event.by.name : `${event.by.stated.name}（由 ${event.by.name} 补录）`,
      body: event.by.bodyName,
      mode: event.mode,
      irregularities: event.irregularities.map(refusalRow),
      stands: event.type === 'sentBack' || event.type === 'reopened' || standing.has(event),
      change: changeOf(procedure, event),
    }));
}

/** What an event says in one line; sensitive values are left to the step itself. */
export function textOf(procedure: Procedure, event: MatterEvent): string {
  switch (event.type) {
    case 'stepTaken': {
      const form = procedure.steps[event.step]?.form ?? {};
      const open = Object.fromEntries(Object.entries(form).filter(([, field]) => field.sensitive !== true));
      return describeValues(open, event.values);
    }
    case 'sentBack':
    case 'reopened':
      return `退到“${procedure.steps[event.to]?.title ?? event.to}”。理由：${event.reason}`;
    default:
      return `理由：${event.reason}`;
  }
}

function changeOf(procedure: Procedure, event: MatterEvent): HistoryEntry['change'] {
  if (event.type !== 'corrected') return null;
  const field = procedure.steps[event.step]?.form[event.field];
  if (field === undefined) return null;
  return { field: field.title, old: describeValue(field, event.old), new: describeValue(field, event.new) };
}
