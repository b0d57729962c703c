import { endWords } from '@guitu/papers';
import type { DischargeCertificateData } from '@guitu/papers';

import { matterStub } from './matter-stub.ts';
import { dayIn, textIn } from './order-data.ts';
import { paperDecision } from './paper-decision.ts';
import type { PaperSource } from './source.ts';

/** 解除社区矫正证明书, with stub: for the person, in the words of the measure. */
export function composeDischargeCertificate(source: PaperSource): DischargeCertificateData {
  const { order, facts, person } = source;
  const ground = textIn(order, 'ground') === 'pardon' ? 'pardon' : 'term';
  return {
    ...source.head,
    person,
    decision: paperDecision(source),
    endedOn: dayIn(order, 'endedOn'),
    ending: endWords(facts.measure, ground),
    stub: matterStub(source, order.to ?? person.name),
  };
}
