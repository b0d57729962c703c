import { allTaken, isDay } from '@guitu/law';
import type { PaperReceiptData } from '@guitu/papers';

import { describeValue } from './describe-values.ts';
import { deciderName, intakeDecision } from './intake-decision.ts';
import { textsIn } from './order-data.ts';
import type { PaperSource } from './source.ts';
import { valueIn } from './taken-step.ts';

const unnamed = '有关法律文书（种类没有登记）';

/** 法律文书送达回执: every delivery that no earlier receipt has answered. */
export function composePaperReceipt(source: PaperSource): PaperReceiptData {
  return {
    ...source.head,
    to: deciderName(source),
    person: source.person,
    decision: intakeDecision(source),
    deliveries: deliveriesOf(source),
    missing: textsIn(source.order, 'missing'),
    note: valueIn(source, 'sendReceipt', 'note'),
    contact: source.contact,
  };
}

function deliveriesOf(source: PaperSource): PaperReceiptData['deliveries'] {
  const field = source.procedure.steps['addPapers']?.form['papers'];
  const answered = allTaken(source.state, 'sendReceipt').at(-2)?.event.sequence ?? 0;
  const deliveries = allTaken(source.state, 'addPapers')
    .filter((taken) => taken.event.sequence > answered)
    .map(({ values }) => ({
      receivedOn: isDay(values['receivedOn']) ? values['receivedOn'] : source.head.issuedOn,
      papers: [
        field === undefined || values['papers'] === undefined
          ? unnamed
          : describeValue(field, values['papers']),
      ],
    }))
    .toSorted((a, b) => (a.receivedOn < b.receivedOn ? -1 : 1));
  if (deliveries.length > 0) return deliveries;
  return [{ receivedOn: source.head.issuedOn, papers: listOr(textsIn(source.order, 'received')) }];
}

function listOr(papers: readonly string[]): readonly string[] {
  return papers.length === 0 ? [unnamed] : papers;
}
