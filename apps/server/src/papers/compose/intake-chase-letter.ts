import { isDay } from '@guitu/law';
import type { ChaseLetterData } from '@guitu/papers';

import { deciderName, intakeDecision } from './intake-decision.ts';
import { letterStub } from './intake-stub.ts';
import { textIn, textsIn } from './order-data.ts';
import type { PaperSource } from './source.ts';

/** 催送（补齐）法律文书通知书, with stub. */
export function composeChaseLetter(source: PaperSource): ChaseLetterData {
  const { order } = source;
  const to = deciderName(source);
  const missing = textsIn(order, 'missing');
  return {
    ...source.head,
    to,
    person: source.person,
    decision: intakeDecision(source),
    cause: causeOf(source),
    arrived: textsIn(order, 'arrived'),
    missing: missing.length === 0 ? ['尚未送达的其他法律文书'] : missing,
    drafts: textsIn(order, 'drafts'),
    note: textIn(order, 'note'),
    contact: source.contact,
    stub: letterStub(source, to),
  };
}

/** Received already, or only known of; the day law gave, else the day of this letter. */
function causeOf({ order, facts, head }: PaperSource): ChaseLetterData['cause'] {
  const cause = order.data['cause'] as { readonly kind?: unknown; readonly on?: unknown } | undefined;
  if (cause?.kind === 'announced') {
    return { kind: 'announced', on: isDay(cause.on) ? cause.on : head.issuedOn };
  }
  const on = isDay(cause?.on) ? cause.on : facts.intake?.receivedOn;
  return on === undefined ? { kind: 'announced', on: head.issuedOn } : { kind: 'received', on };
}
