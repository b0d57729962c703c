import type { Day } from '@guitu/law';
import { isDay } from '@guitu/law';
import type { PaperDecision } from '@guitu/papers';

import { paperDecision } from './paper-decision.ts';
import type { PaperSource } from './source.ts';
import { valueIn } from './taken-step.ts';

/** The decision the case rests on: as it was announced, else as the register has it. */
export function intakeDecision(source: PaperSource): PaperDecision {
  const registered = paperDecision(source);
  return {
    ...registered,
    authority: findDecider(source),
    number: given(valueIn(source, 'announce', 'decisionNumber')) ?? registered.number,
    decidedOn: announcedDay(source, 'decisionOn') ?? registered.decidedOn,
    effectiveOn: announcedDay(source, 'effectiveOn'),
  };
}

/** The name of the deciding authority, or null where nobody has written it down. */
export function findDecider(source: PaperSource): string | null {
  return given(valueIn(source, 'announce', 'decider')) ?? source.facts.decision?.authority ?? null;
}

/** The same for a salutation: a letter needs one. */
export function deciderName(source: PaperSource): string {
  return findDecider(source) ?? source.order.to ?? '社区矫正决定机关';
}

function announcedDay(source: PaperSource, field: string): Day | null {
  const value = valueIn(source, 'announce', field);
  return isDay(value) ? value : null;
}

function given(text: string): string | null {
  return text.trim() === '' ? null : text;
}
