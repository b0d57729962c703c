import { isDay } from '@guitu/law';
import type { ProposalLetterData } from '@guitu/papers';

import { brokenRules } from './broken-rules.ts';
import { copiedTo } from './copied-to.ts';
import { statedTexts, textIn, textsIn } from './order-data.ts';
import { partIn, textOfPart } from './order-parts.ts';
import { personParticulars } from './person-particulars.ts';
import type { PaperSource } from './source.ts';

const proposals = ['publicSecurityPenalty', 'revokeProbation', 'revokeParole', 'recall'] as const;

/** 治安管理处罚（撤销缓刑、撤销假释、收监执行）建议书 (form 9). */
export function composeProposalLetter(source: PaperSource): ProposalLetterData {
  const { order } = source;
  const proposes = proposals.find((one) => one === order.data['proposes']);
  const basis = textIn(order, 'basis');
  if (proposes === undefined || basis === '' || order.to === undefined) {
    throw new Error(`proposal ${order.kind} was ordered without what it proposes, on what basis or to whom`);
  }
  return {
    ...source.head,
    title: order.title,
    proposes,
    to: order.to,
    person: source.person,
    particulars: personParticulars(source),
    ruling: rulingOf(source),
    violated: brokenRules(order),
    facts: statedTexts(order, 'facts'),
    basis,
    attachments: textsIn(order, 'attachments'),
    copiedTo: copiedTo(source),
    contact: source.contact,
  };
}

/** Day and body of the ruling that let somebody out; whoever is on probation or under control has none beside the judgment. */
function rulingOf({ facts, order }: PaperSource): ProposalLetterData['ruling'] {
  if (facts.measure !== 'parole' && facts.measure !== 'outsidePrison') return null;
  const stated = partIn(order, 'decision');
  return {
    on: isDay(stated['on']) ? stated['on'] : (facts.decision?.on ?? null),
    by: textOfPart(stated, 'by') || (facts.decision?.authority ?? null),
    words: facts.measure === 'parole' ? '裁定假释' : '决定（批准）暂予监外执行',
  };
}
