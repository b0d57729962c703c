import type { SealingRecordData } from '@guitu/papers';

import { dayIn, textIn, textsIn } from './order-data.ts';
import { paperDecision } from './paper-decision.ts';
import { penaltyText } from './person-particulars.ts';
import type { PaperSource } from './source.ts';
import { signatureOf } from './taken-step.ts';

/** 犯罪记录封存登记表: sealed by whoever took the newest step. */
export function composeSealingRecord(source: PaperSource): SealingRecordData {
  const { order, state } = source;
  const scope = textsIn(order, 'scope');
  if (scope.length === 0) throw new Error('a sealing was ordered that seals nothing');
  const taken = state.taken.at(-1);
  return {
    ...source.head,
    person: source.person,
    decision: paperDecision(source),
    penalty: penaltyText(source.register.values),
    executedOn: dayIn(order, 'executedOn'),
    sealedOn: dayIn(order, 'sealedOn'),
    basis: textIn(order, 'basis'),
    scope,
    told: textsIn(order, 'told'),
    sealedBy: taken === undefined ? source.actorName : signatureOf(source, taken).name,
  };
}
