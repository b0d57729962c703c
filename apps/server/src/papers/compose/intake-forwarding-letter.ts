import type { ForwardingLetterData } from '@guitu/papers';

import { intakeDecision } from './intake-decision.ts';
import { textsIn } from './order-data.ts';
import type { PaperSource } from './source.ts';
import { valueIn } from './taken-step.ts';

/** 法律文书转送函 to procuratorate and police of the county. */
export function composeForwardingLetter(source: PaperSource): ForwardingLetterData {
  const enclosures = textsIn(source.order, 'enclosures');
  return {
    ...source.head,
    to: [source.bodyName('procuratorate'), source.bodyName('police')],
    person: source.person,
    decision: intakeDecision(source),
    enclosures: enclosures.length === 0 ? ['有关法律文书（种类没有登记）'] : enclosures,
    note: valueIn(source, 'forward', 'note'),
    contact: source.contact,
  };
}
