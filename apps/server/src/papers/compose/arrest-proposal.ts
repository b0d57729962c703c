import type { ArrestProposalData } from '@guitu/papers';

import { brokenRules } from './broken-rules.ts';
import { copiedTo } from './copied-to.ts';
import { statedTexts, textsIn } from './order-data.ts';
import { personParticulars } from './person-particulars.ts';
import type { PaperSource } from './source.ts';

/** 社区矫正对象逮捕建议书 (form 11). */
export function composeArrestProposal(source: PaperSource): ArrestProposalData {
  const { order } = source;
  const { revokes } = order.data;
  if ((revokes !== 'probation' && revokes !== 'parole') || order.to === undefined) {
    throw new Error(`proposal ${order.kind} was ordered without what is revoked or to whom it goes`);
  }
  return {
    ...source.head,
    title: order.title,
    to: order.to,
    person: source.person,
    particulars: personParticulars(source),
    violated: brokenRules(order),
    revokes,
    facts: statedTexts(order, 'facts'),
    attachments: textsIn(order, 'attachments'),
    copiedTo: copiedTo(source),
    contact: source.contact,
  };
}
